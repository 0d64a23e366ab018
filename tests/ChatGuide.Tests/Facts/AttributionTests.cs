namespace ChatGuide.Tests.Facts;

public sealed class AttributionTests
{
    private readonly Guide _guide = Guides.Of(
        ("street.md", """
            # Cobbler or saddler: two doors apart

            A cobbler mends shoes. A saddler makes harness.

            ## Behind the first door

            Rosa Klein has been a saddler since 1990.

            Her bench holds an awl, a clam and a reel of waxed thread. She orders twelve hides a month.

            ## In the cobblershop

            Leo keeps no book of appointments. He mends forty pairs on a Monday, with a heel press.

            ## Prospects

            Cobblers are few. Saddlers are fewer.

            Vinyl chairs are sold everywhere, and nobody repairs them.
            """),
        ("farm.md", """
            # Two trades of the yard

            ## The shearer

            A shearer clips sheep.

            ### Tools

            - handpiece
            - padded mitten, which is worn on the hand that does not hold the comb

            ## The drover

            A drover leads herds.
            """));

    [Theory]
    [InlineData("who works with waxed thread?", "Saddler")]
    [InlineData("who wears a padded mitten?", "Shearer")]
    [InlineData("how many hides does a saddler order a month?", "twelve hides")]
    [InlineData("how many pairs does a cobbler mend on a Monday?", "forty pairs")]
    [InlineData("what is the difference between a cobbler and a saddler?", "A cobbler mends shoes.")]
    public void What_names_no_role_belongs_to_the_one_its_section_introduced(string question, string expected) =>
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void A_sentence_on_all_occupations_is_about_none_in_particular()
    {
        var guide = Guides.Of(("a.md", "# Two trades\n\nA piper plays. A drummer drums.\n\n## Outlook\n\nPipers are projected to grow 20 percent from 2024 to 2034.\n\nAll occupations together are projected to grow 3.1 percent from 2024 to 2034.\n"));
        Assert.DoesNotContain("3.1", guide.Ask("what is the outlook for pipers").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_questions_of_an_interview_are_about_the_one_role_that_its_first_lines_introduce()
    {
        var guide = Guides.Of(
            ("talk.txt", "\"THE TIDE DECIDES\"\n\nAn interview with Ines Roth, cockler, 41, who left an office for the mud.\n\nWHAT IS IN YOUR CART?\n\nA rake, a riddle and six sacks.\n\nHOURS?\n\nSeventy a week in June, ten in January.\n"),
            ("work.md", "# Cockler\n\nA cockler gathers cockles.\n\n## Pay\n\n€70 a day.\n\n## Training\n\nNone.\n"));
        Assert.Contains("Seventy a week", guide.Ask("what are the hours of a cockler").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_on_several_roles_gives_what_names_none_to_none() =>
        Assert.DoesNotContain("Saddler:", _guide.Ask("who works with vinyl chairs?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("how does one become a court interpreter?", "Diploma in Public Service")]
    [InlineData("how does one become a sign language interpreter?", "BSL level 6")]
    public void Sections_that_name_nobody_belong_to_the_role_introduced_before_them_until_another_is(string question, string expected)
    {
        var guide = Guides.Of(("leaflet.md", """
            # Interpreting where it matters

            A court interpreter carries what is said in a hearing into another language.

            ## Becoming one

            The ticket is the Diploma in Public Service Interpreting.

            ## The same, with the hands

            A sign language interpreter works between a spoken language and a signed one.

            ### Training

            You work up to BSL level 6.
            """));
        var (_, text) = guide.Ask(question);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Equal(expected == "BSL level 6", text.Contains("BSL level 6", StringComparison.Ordinal));
    }

    [Fact]
    public void Whom_a_role_becomes_is_told_of_as_well()
    {
        var guide = Guides.Of(("kitchen.md", "# Cook and chef\n\nA cook prepares food. A chef runs the kitchen.\n\n## Training\n\nA cook completes an apprenticeship. Later a cook becomes a chef after five to eight years of practice.\n"));
        Assert.Contains("five to eight years", guide.Ask("how do you get to be a chef?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thing_with_the_name_of_a_field_is_not_the_role()
    {
        var guide = Guides.Of(
            ("electrician.md", "# Electrician\n\nAn electrician wires houses.\n"),
            ("bikes.md", "# Bicycle mechanic\n\nA bicycle mechanic repairs bicycles.\n\n## Outlook\n\nElectric bikes bring more work into the shops.\n"));
        Assert.Contains("more work", guide.Ask("what is the outlook for bicycle mechanics?").Text, StringComparison.Ordinal);
        Assert.Equal(ChatGuide.Answers.AnswerKind.Refusal, guide.Ask("what is the outlook for electricians?").Answer.Kind);
    }

    [Fact]
    public void Of_several_roles_in_headings_a_document_is_about_the_one_its_file_is_named_after()
    {
        var guide = Guides.Of(
            ("farrier.md", "# So you want to work with hooves?\n\n## What is a farrier?\n\nSomebody who shoes horses.\n\n## And a farrier's helper?\n\nA farrier's helper holds the horse.\n\n## What is the bad side?\n\nKicks, and a bent back.\n"),
            ("saddler.md", "# Saddler\n\nA saddler makes saddles.\n"));
        Assert.Contains("bent back", guide.Ask("what are the drawbacks of being a farrier?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_page_on_two_roles_says_of_nobody_holds_for_both()
    {
        var guide = Guides.Of(("dyeing.md", "# Dyer and weaver\n\nA dyer colours yarn. A weaver makes cloth.\n\n## Certificates\n\nNo certificate is compulsory.\n"));
        Assert.All(["dyer", "weaver"], r => Assert.Contains("compulsory", guide.Ask($"which certificates does a {r} need?").Text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_overview_with_a_word_on_one_role_is_not_about_it()
    {
        var guide = Guides.Of(
            ("overview.md", "# Jobs with hooves\n\n## A word on the groom\n\nA groom brushes horses.\n\n## Who each one suits\n\nFarriers need strong backs. Saddlers need patience. Farriers also need nerve, saddlers good eyes, coachmen a loud voice, knackers a cold heart and drovers good boots.\n\n## A last remark\n\nBring sandwiches on the trial day.\n"),
            ("farrier.md", "# Farrier\n\nA farrier shoes horses.\n"),
            ("saddler.md", "# Saddler\n\nA saddler makes saddles.\n"),
            ("coachman.md", "# Coachman\n\nA coachman drives coaches.\n"),
            ("knacker.md", "# Knacker\n\nA knacker deals with dead stock.\n"),
            ("drover.md", "# Drover\n\nA drover moves cattle.\n"));
        Assert.DoesNotContain("sandwiches", guide.Ask("what does a groom do?").Text + guide.Ask("tell me about grooms").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_is_of_the_role_that_one_of_its_cells_consists_of()
    {
        var guide = Guides.Of(
            ("overview.md", "# Which job?\n\n## Who it suits\n\n| If you like... | Look at... |\n|---|---|\n| Talking to strangers | Ticket inspector |\n| Quiet puzzles | Cipher clerk |\n"),
            ("ticket-inspector.md", "# Ticket inspector\n\nA ticket inspector checks tickets.\n"),
            ("cipher-clerk.md", "# Cipher clerk\n\nA cipher clerk encodes telegrams.\n"));
        Assert.Contains("Cipher clerk", guide.Ask("I like quiet puzzles, what would suit me?").Text, StringComparison.Ordinal);
    }

    private static Guide Animals() => Guides.Of(
        ("vet.md", "# Veterinary nurse\n\nA veterinary nurse cares for animals in a surgery.\n\n## Training\n\nVeterinary nurses study for two years.\nYou don't need a degree to be a zookeeper.\nVeterinary nurses may leave to work as a shepherd.\n"),
        ("zookeeper.md", "# Zookeeper\n\nA zookeeper feeds and watches animals.\n"),
        ("shepherd.md", "# Shepherd\n\nA shepherd looks after sheep.\n"));

    [Fact]
    public void What_one_needs_to_be_something_is_about_those_who_are_it()
    {
        Assert.StartsWith("No.", Animals().Ask("does a zookeeper need a degree?").Text, StringComparison.Ordinal);
        Assert.Equal(ChatGuide.Answers.AnswerKind.Refusal, Animals().Ask("does a veterinary nurse need a degree?").Answer.Kind);
    }

    [Fact]
    public void What_others_do_to_work_as_something_is_about_those_others() =>
        Assert.Equal(ChatGuide.Answers.AnswerKind.Refusal, Animals().Ask("how do you become a shepherd?").Answer.Kind);
}
