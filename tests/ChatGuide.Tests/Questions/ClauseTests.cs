using ChatGuide.Answers;

namespace ChatGuide.Tests.Questions;

/// <summary>What stands around a question: statements that tell how it comes about, quoted terms, polite frames.</summary>
public sealed class ClauseTests
{
    private const string Glossary = """
        # Words of the bakehouse

        ## Glossary

        - **Proving**: the rest in which dough rises.

        Scoring in means cutting the loaf before it bakes.
        A poolish is a loose starter dough that ripens overnight.
        The boss at the oven watches the heat.
        """;

    private readonly Guide _guide = Guides.Of(("baker.md", Guides.Baker), ("carpenter.md", Guides.Carpenter), ("words.md", Glossary));

    [Theory]
    [InlineData("€2,480", "My uncle keeps raving about his time as a baker, what do they earn?")]
    [InlineData("€2,480", "im thinking about becoming a baker. what would i earn?")]
    [InlineData("three years", "my sister watched a film on bakers, how long is the training?")]
    [InlineData("Spiral mixer", "i saw an advert for a baker, what tools would i use there?")]
    [InlineData("A baker makes bread", "I saw an ad for a baker, what is that exactly?")]
    [InlineData("€3,150", "My grandmother loved her bakers. What does a carpenter earn?")]
    [InlineData("three years", "hi, my daughter (16) is mad about ovens. how long is the training of a baker?")]
    public void A_statement_names_the_role_and_binds_nothing_else(string expected, string message) =>
        Assert.Contains(expected, _guide.Ask([message]).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("the rest in which dough rises", "my boss keeps going on about \"proving\", what does it mean?")]
    [InlineData("the rest in which dough rises", "people at work keep mentioning proving. what is that?")]
    [InlineData("the rest in which dough rises", "what does \u201Cproving\u201D mean when the old hands shout it?")]
    [InlineData("the rest in which dough rises", "proving, in simple words")]
    [InlineData("the rest in which dough rises", "what on earth is proving?")]
    [InlineData("cutting the loaf", "what is scoring in")]
    [InlineData("ripens overnight", "what is a poolish in a bakehouse")]
    [InlineData("ripens overnight", "Poolish, what is it?")]
    [InlineData("ripens overnight", "what is a poolish when people talk about sourdough")]
    public void A_term_is_found_in_the_words_around_it(string expected, string message) =>
        Assert.Contains(expected, _guide.Ask([message]).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("my neighbour is a glazier, what do they earn?")]
    [InlineData("I saw an ad for a glazier. what is that?")]
    [InlineData("my boss keeps going on about overtime, what does it mean?")]
    [InlineData("I like it here. what is a poolish in aviation")]
    [InlineData("what is the poolish for a dough of cement")]
    public void What_the_documents_lack_is_refused_with_a_statement_before_it_too(string message) =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask([message]).Answer.Kind);

    [Theory]
    [InlineData("three years", "do you happen to know how long the training of a baker is")]
    [InlineData("€2,480", "pls whats teh pay 4 a bakr")]
    [InlineData("three years", "how long 2 become a baker")]
    public void Frames_and_chat_spelling_carry_no_content(string expected, string message) =>
        Assert.Contains(expected, _guide.Ask([message]).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what are you, a person or a computer?")]
    [InlineData("are you for real or actually a bot")]
    [InlineData("hey, am i talking to a real person?")]
    [InlineData("who programmed you?")]
    public void Questions_on_the_bot_itself_are_small_talk(string message) =>
        Assert.Equal(AnswerKind.SmallTalk, _guide.Ask([message]).Answer.Kind);

    [Fact]
    public void A_thing_in_a_list_of_things_is_not_defined_by_the_next() =>
        Assert.Equal(AnswerKind.Refusal, Guides.Of(("baker.md", Guides.Baker + "\n## Kit\n\nA peel, a scraper, a proving basket and a lame.\n")).Ask(["what is a peel"]).Answer.Kind);

    [Fact]
    public void What_others_say_of_the_asker_is_a_trait_like_what_they_say_themselves() =>
        Assert.Contains("Baker", _guide.Ask(["My teachers say I have a feeling for dough and loaves. Which of your jobs would be for me?"]).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("...")]
    [InlineData("?!")]
    [InlineData("🙂🙂")]
    public void A_message_without_a_word_is_answered_all_the_same(string message) =>
        Assert.NotEmpty(_guide.Ask([message]).Text);
}
