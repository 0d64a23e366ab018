namespace ChatGuide.Tests.Answers;

public sealed class ReverseTests
{
    private static readonly Guide Roofs = Guides.Of(
        ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## Tools\n\n- Leggett: dresses the reed\n- Shearing hook: trims the eaves\n\n## Questions\n\n### Is thatcher a job for beginners?\n\nRarely: most thatchers begin as labourers.\n\n### Can you become a thatcher without a degree?\n\nYes, nobody asks for one.\n"),
        ("slater.md", "# Slater\n\nA slater covers roofs with slate.\n\n## Tools\n\n- Slate ripper: draws nails\n- Shearing hook: trims lead\n\n## Questions\n\n### Is slater a job for beginners?\n\nYes, slaters take on school leavers.\n\n### Does a slater need a degree?\n\nYes, most slaters hold one.\n"));

    [Theory]
    [InlineData("which jobs are for beginners?", "Slater: Yes", "Rarely")]
    [InlineData("which jobs are not for beginners?", "Rarely: most thatchers", "slaters take on")]
    [InlineData("which job does not need a degree?", "Thatcher: Yes, nobody asks", "slaters hold one")]
    public void The_first_word_of_a_documents_own_answer_says_who_is_meant(string question, string expected, string absent)
    {
        var text = Roofs.Ask(question).Text;
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain(absent, text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_question_joins_may_stand_in_two_facts_of_one_role()
    {
        var text = Roofs.Ask("who uses a leggett and a shearing hook?").Text;
        Assert.Contains("Thatcher: Leggett", text, StringComparison.Ordinal);
        Assert.Contains("Thatcher: Shearing hook", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Slater:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_named_who_has_only_part_of_what_is_joined() =>
        Assert.DoesNotContain("Slater:", Roofs.Ask("who uses a leggett and a slate ripper?").Text, StringComparison.Ordinal);

    [Fact]
    public void Whom_all_documents_are_about_is_not_left_out_of_a_dislike() =>
        Assert.DoesNotContain("Phlebotomist:", Guides.Of(
            ("phlebotomist.md", "# Phlebotomist\n\nA phlebotomist takes blood from patients in a hospital.\n\n## Outlook\n\nOur hospital can't find enough of us to deal with the queue.\n"),
            ("dispenser.md", "# Dispenser\n\nA dispenser hands medicine to patients.\n"),
            ("chemist.md", "# Laboratory chemist\n\nA laboratory chemist tests samples of patients.\n")).Ask("I don't want to deal with patients. Which job would suit me?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_choice_of_two_is_no_move_from_one_to_the_other() =>
        Assert.DoesNotContain("From thatcher to slater", Roofs.Ask("thatcher or slater, which one of them has to be on a register?").Text, StringComparison.OrdinalIgnoreCase);
}
