using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>Finds the headings that stand over several topics of a career: "Notary" over "Duties", "Pay" and "Training".</summary>
internal sealed class TopicPages(TopicLexicon topics, KnownWords known)
{
    private const int Fewest = 2;
    private const int LongestName = 5;

    /// <summary>The headings of a document that stand over at least two topics, none of them naming a topic itself.</summary>
    public IEnumerable<Heading> Of(Document document)
    {
        var headings = document.Headings;
        for (var i = 0; i < headings.Count; i++)
        {
            if (WordReader.Read(headings[i].Text, known).Count is 0 or > LongestName || IsTopic(headings[i].Text)) continue;
            var found = TopicSet.None;
            for (var k = i + 1; k < headings.Count && headings[k].Level > headings[i].Level; k++) found = found.With(topics.OfLabel(WordReader.Read(headings[k].Text, known)));
            foreach (var label in Labels(document, headings[i].Text)) found = found.With(topics.OfLabel(WordReader.Read(label, known)));
            if (found.Numbers().Count() >= Fewest) yield return headings[i];
        }
    }

    /// <summary>Whether a text announces a topic.</summary>
    public bool IsTopic(string text) => !topics.OfHeading(WordReader.Read(text, known)).IsEmpty;

    /// <summary>The labels of the items that stand directly under a heading.</summary>
    private static IEnumerable<string> Labels(Document document, string heading) =>
        document.Passages.Where(p => p.HeadingPath.Count > 0 && p.HeadingPath[^1] == heading)
            .SelectMany(p => p.Fragments)
            .Where(f => f.Kind == FragmentKind.Item)
            .Select(f => f.Label)
            .OfType<string>();
}
