using ChatGuide.Corpus;

namespace ChatGuide.Tests.Corpus;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Bakers bake. Cooks cook.|Bakers bake.|Cooks cook.")]
    [InlineData("Do bakers work at night? Yes! They start early.|Do bakers work at night?|Yes!|They start early.")]
    [InlineData("Bread, e.g. rye bread, i.e. the dark kind, sells well. It keeps.|Bread, e.g. rye bread, i.e. the dark kind, sells well.|It keeps.")]
    [InlineData("Dr. Miller met Prof. Smith. They spoke.|Dr. Miller met Prof. Smith.|They spoke.")]
    [InlineData("The U.S. Bureau of Labor Statistics counts jobs in the U.S. The figures are public.|The U.S. Bureau of Labor Statistics counts jobs in the U.S.|The figures are public.")]
    [InlineData("Pay rose by 3.5 percent to $1.2 million. Nobody minded.|Pay rose by 3.5 percent to $1.2 million.|Nobody minded.")]
    [InlineData("They use Node.js, ASP.NET and .NET. Then they deploy.|They use Node.js, ASP.NET and .NET.|Then they deploy.")]
    [InlineData("Languages such as Python and R. Machine learning engineers need both.|Languages such as Python and R.|Machine learning engineers need both.")]
    [InlineData("John R. Baker and J. R. R. Tolkien wrote it. She read it.|John R. Baker and J. R. R. Tolkien wrote it.|She read it.")]
    [InlineData("He said “Stop. Go back.” Then he left.|He said “Stop. Go back.”|Then he left.")]
    [InlineData("(It is said. Or not.) Bakers know.|(It is said. Or not.)|Bakers know.")]
    [InlineData("Wait... Then bake… Done.|Wait...|Then bake…|Done.")]
    [InlineData("It takes approx. 30 minutes at 9 a.m. in the oven.|It takes approx. 30 minutes at 9 a.m. in the oven.")]
    [InlineData("See No. 5 and Fig. 2. No. That is wrong.|See No. 5 and Fig. 2.|No.|That is wrong.")]
    [InlineData("1. Mix the flour. 2. Bake.|1. Mix the flour.|2. Bake.")]
    [InlineData("Used in industry .AI systems help. They learn from data.The end.|Used in industry .|AI systems help.|They learn from data.|The end.")]
    [InlineData("It grew in 2024. Demand rose.|It grew in 2024.|Demand rose.")]
    [InlineData("Bakers vs. cooks etc. are alike. Flour, salt, etc. The rest is water.|Bakers vs. cooks etc. are alike.|Flour, salt, etc.|The rest is water.")]
    [InlineData("\"Is it good?\" she asked. \"Yes.\" He smiled.|\"Is it good?\" she asked.|\"Yes.\"|He smiled.")]
    [InlineData("A Ph.D. is rare. A B.Sc. in physics helps.|A Ph.D. is rare.|A B.Sc. in physics helps.")]
    [InlineData("Iron is old.[1] Steel is newer.[2][3]|Iron is old.[1]|Steel is newer.[2][3]")]
    [InlineData("No end|No end")]
    public void Sentences_end_where_a_reader_ends_them(string textAndSentences)
    {
        var parts = textAndSentences.Split('|');

        var sentences = SentenceSplitter.Split(parts[0]).Select(s => parts[0][s.Start..s.End]);

        Assert.Equal(parts[1..], sentences);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void A_text_without_words_has_no_sentence(string text) => Assert.Empty(SentenceSplitter.Split(text));

    [Fact]
    public void A_long_text_without_a_closing_bracket_is_split_all_the_same()
    {
        var text = "(" + string.Concat(Enumerable.Repeat("Bakers bake. ", 10_000));

        Assert.Equal(10_000, SentenceSplitter.Split(text).Count);
    }
}
