using ChatGuide.Search;

namespace ChatGuide.Tests.Search;

public sealed class EnglishAnalyzerTests
{
    [Theory]
    [InlineData("Bakers bake bread", "baker bake bread")]
    [InlineData("The baker's oven, the bakers’ guild", "baker oven baker guild")]
    [InlineData("we'll don't what's O'Reilly", "oreilli")]
    [InlineData("café CAFÉ cafe\u0301 naïve ﬁne", "cafe cafe cafe naiv fine")]
    [InlineData("Straße Øre ＡＢＣ １２ x²", "strass ore abc 12 x2")]
    [InlineData("co\u00ADop 日本", "coop 日 本")]
    [InlineData("C++, C# and F#.", "c++ c# f#")]
    [InlineData("(C++) C++/C# Java+Python", "c++ c++ c# java python")]
    [InlineData("knows R, R/Python or R-based work", "know r r python rbase r base work")]
    [InlineData(".NET and Node.js", ".net net nodej node js")]
    [InlineData("wait ... and see .", "wait see")]
    [InlineData("Security+", "security+ secur")]
    [InlineData("entry-level, entry\u2011level", "entrylevel entri level entrylevel entri level")]
    [InlineData("an e-mail", "email mail")]
    [InlineData("A/B tests in CI/CD", "ab b test cicd ci cd")]
    [InlineData("full-time/part-time", "fulltim full time parttim part time")]
    [InlineData("R&D for AT&T", "rd att at")]
    [InlineData("a Ph.D. in the U.S.A.", "phd usa")]
    [InlineData("$112,590 or 3.5 to 10,00", "112590 3.5 10 00")]
    [InlineData("works in IT in the US", "work it us")]
    [InlineData("is it for us", "")]
    [InlineData("WHAT IS IT", "")]
    [InlineData("IT", "it")]
    [InlineData("6½ hours", "6½ hour")]
    public void A_text_is_looked_up_by_these_terms(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', EnglishAnalyzer.Analyze(text).Where(token => !token.IsStopWord).Select(token => token.Term)));

    [Fact]
    public void A_token_says_where_it_stands()
    {
        var tokens = EnglishAnalyzer.Analyze("The entry-level jobs");

        Assert.Equal(
            [
                new Token("the", "The", 0, 3, true, TokenKind.Word, 0),
                new Token("entrylevel", "entry-level", 4, 15, false, TokenKind.Compound, 1),
                new Token("entri", "entry", 4, 9, false, TokenKind.Part, 1),
                new Token("level", "level", 10, 15, false, TokenKind.Part, 2),
                new Token("job", "jobs", 16, 20, false, TokenKind.Word, 3),
            ],
            tokens);
    }

    [Fact]
    public void Every_surface_is_the_text_at_its_place()
    {
        const string text = "Ünïcode 𝐛𝐨𝐥𝐝 'quoted' (C#) .NET's 1,000,000 a.b.c --- x_y… \uD800 end";

        foreach (var token in EnglishAnalyzer.Analyze(text))
            Assert.Equal(text[token.Start..token.End], token.Surface);
        Assert.Contains(EnglishAnalyzer.Analyze(text), token => token.Term == "bold");
    }

    [Fact]
    public void Random_text_is_analysed_without_failing_and_in_order()
    {
        var random = new Random(7);
        const string alphabet = "abcABC019 .,'’-/&_+#\n½é\u0301\u00AD日語\uD835\uDC00";
        for (var round = 0; round < 5000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            var tokens = EnglishAnalyzer.Analyze(text);
            Assert.True(tokens.Zip(tokens.Skip(1)).All(pair => pair.First.Start <= pair.Second.Start && pair.First.Position <= pair.Second.Position), text);
            Assert.All(tokens, token => Assert.True(token.Term.Length > 0 && text[token.Start..token.End] == token.Surface));
        }
    }

    [Fact]
    public void Very_long_runs_are_cut_and_not_refused()
    {
        var token = Assert.Single(EnglishAnalyzer.Analyze(new string('9', 10_000)));

        Assert.Equal(64, token.Term.Length);
        Assert.Equal(10_000, token.End);
    }

    [Theory]
    [InlineData("engineers", "engin")]
    [InlineData("C++", "c++")]
    [InlineData("", "")]
    [InlineData("?!", "")]
    public void A_single_word_has_one_term(string word, string term) => Assert.Equal(term, EnglishAnalyzer.Stem(word));

    [Theory]
    [InlineData("The", true)]
    [InlineData("don’t", true)]
    [InlineData("baker", false)]
    [InlineData("", false)]
    public void Stop_words_are_told_apart(string word, bool expected) => Assert.Equal(expected, EnglishAnalyzer.IsStopWord(word));
}
