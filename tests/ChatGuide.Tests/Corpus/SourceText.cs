using System.Net;
using System.Text.RegularExpressions;
using ChatGuide.Corpus;

namespace ChatGuide.Tests.Corpus;

/// <summary>Checks that what a document says stands at the place it names.</summary>
internal static partial class SourceText
{
    /// <summary>Every heading, passage and sentence lies where its span says, and its lines hold the span.</summary>
    public static void AssertSpansHold(Document document)
    {
        Assert.NotEmpty(document.Passages);
        foreach (var heading in document.Headings)
            AssertHolds(document, heading.Text, heading.Span, heading.Lines);
        foreach (var passage in document.Passages)
        {
            foreach (var sentence in passage.Fragments.SelectMany(f => f.Sentences))
            {
                AssertHolds(document, sentence.Text, sentence.Span, sentence.Lines);
                Assert.True(passage.Span.Contains(sentence.Span), $"{sentence} lies outside its passage {passage.Span}.");
            }
            Assert.Equal(LinesOf(document, passage.Span), passage.Lines);
        }
    }

    /// <summary>Every heading and sentence of a text without markup is the folded slice at its span.</summary>
    public static void AssertVerbatim(Document document)
    {
        foreach (var (text, span) in document.Headings.Select(h => (h.Text, h.Span))
            .Concat(document.Passages.SelectMany(p => p.Fragments).SelectMany(f => f.Sentences).Select(s => (s.Text, s.Span))))
            Assert.Equal(text, Fold(document.Quote(span)));
    }

    private static void AssertHolds(Document document, string text, TextSpan span, LineRange lines)
    {
        var slice = document.Quote(span);
        Assert.Equal(Letters(text), Letters(document.Format switch
        {
            FileFormat.Html => WebUtility.HtmlDecode(Tag().Replace(slice, "")),
            FileFormat.Markdown => WebUtility.HtmlDecode(Target().Replace(slice, "]")),
            _ => slice,
        }));
        Assert.False(char.IsWhiteSpace(slice[0]) || char.IsWhiteSpace(slice[^1]), $"'{slice}' is not the tightest range.");
        Assert.Equal(LinesOf(document, span), lines);
    }

    private static LineRange LinesOf(Document document, TextSpan span) =>
        new(1 + document.Text.AsSpan(0, span.Start).Count('\n'), 1 + document.Text.AsSpan(0, span.End).Count('\n'));

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('*' or '_' or '`' or '[' or ']' or '\\' or '>' or '|' or '\u00AD' or '\u200B')));

    [GeneratedRegex("""<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>""", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Target();
}
