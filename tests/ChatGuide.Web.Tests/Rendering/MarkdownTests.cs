using ChatGuide.Web.Rendering;

namespace ChatGuide.Web.Tests.Rendering;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("C# and C++, scikit-learn", "C# and C++, scikit-learn")]
    [InlineData("snake_case", "snake_case")]
    [InlineData("_stressed_", "&#95;stressed&#95;")]
    [InlineData("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("[click](javascript:alert(1))", "&#91;click&#93;(javascript:alert(1))")]
    [InlineData("2 * 3 * 4", "2 &#42; 3 &#42; 4")]
    [InlineData("R&D &amp; more", "R&amp;D &amp;amp; more")]
    [InlineData("$100 to $200", "$100 to $200")]
    [InlineData("$$x$$", "&#36;&#36;x&#36;&#36;")]
    [InlineData("# not a heading", "&#35; not a heading")]
    [InlineData("- not an item", "&#45; not an item")]
    [InlineData("12. not an item", "12&#46; not an item")]
    [InlineData("two\nlines", "two lines")]
    [InlineData(@"\(x\)", "&#92;(x&#92;)")]
    public void Corpus_text_stands_for_itself(string text, string markdown) => Assert.Equal(markdown, Markdown.Escape(text));

    [Fact]
    public void A_bar_cannot_end_a_cell_and_a_quote_cannot_end_a_title()
    {
        Assert.Equal("a &#124; b", Markdown.EscapeCell("a | b"));
        Assert.Equal("a &quot; b", Markdown.EscapeTitle("a \" b"));
    }
}
