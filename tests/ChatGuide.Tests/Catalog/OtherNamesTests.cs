using ChatGuide.Answers;
using ChatGuide.Conversations;

namespace ChatGuide.Tests.Catalog;

/// <summary>Names of one role that are ordinary words elsewhere, as in a corpus with every alternate title of every occupation.</summary>
public sealed class OtherNamesTests
{
    private readonly Guide _guide = Guides.Of(
        ("cook.md", """
            ---
            role: cook
            ---
            # Cook

            Cooks prepare meals.

            ## Tools

            Tools and equipment that cooks use:

            - **Blenders**: commercial use blenders
            - **Knives**: domestic knives
            - **Ovens**: commercial use ovens

            ## Related occupations

            Occupations related to cooks, nearest first:

            - **Mixing operator**: 51-9023.00
            - **Teacher**: 25-1123.00
            """),
        ("mixing-operator.md", """
            ---
            role: mixing operator
            aliases: [Blender, SAD]
            ---
            # Mixing operator

            ## Duties

            Mixing operators mix materials in drums.
            """),
        ("teacher.md", """
            ---
            role: English Teacher
            ---
            # English Teacher

            ## Duties

            English teachers teach grammar and literature.
            """));

    [Fact]
    public void An_item_keeps_its_label_though_another_role_is_called_so() =>
        Assert.Contains("Blenders: commercial use blenders", _guide.Ask("What tools does a cook use?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_role_with_a_description_alone_is_not_answered_from_the_lists_of_others() =>
        Assert.Equal(AnswerKind.Refusal, Ask("What tools does a mixing operator use?").Kind);

    [Theory]
    [InlineData("What occupations are related to a cook?")]
    [InlineData("related occupations of a cook")]
    [InlineData("Which jobs are similar to a cook?")]
    public void Related_occupations_are_listed_by_name(string question)
    {
        var text = _guide.Ask(question).Text;
        Assert.Contains("Mixing operator", text, StringComparison.Ordinal);
        Assert.Contains("Teacher", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_form_that_is_a_word_names_its_role_in_capitals() =>
        Assert.Contains("mix materials", _guide.Ask("What does a SAD do?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_short_form_that_is_a_word_is_that_word_in_small_letters() =>
        Assert.DoesNotContain(Ask("What makes a teacher sad?").Citations, c => c.Document.Path == "mixing-operator.md");

    [Fact]
    public void A_name_keeps_the_capital_of_an_adjective_that_always_has_one() =>
        Assert.Contains("English teacher", _guide.RoleNames());

    private Answer Ask(string question) => _guide.Ask(question, ConversationContext.Empty).Answer;
}
