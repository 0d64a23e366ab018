using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>Finds the headings that stand over several topics of a career: "Notary" over "Duties", "Pay" and "Training".</summary>
internal sealed class TopicPages(TopicLexicon topics, KnownWords known)
{
    private const int Fewest = 2;
    private const int LongestName = 5;
    private readonly PerText<Reading> _headings = new(text => Read(WordReader.Read(text, known), topics));

    /// <summary>The headings of a document that stand over at least two topics, none of them naming a topic itself.</summary>
    public IEnumerable<Heading> Of(Document document)
    {
        var headings = document.Headings;
        for (var i = 0; i < headings.Count; i++)
        {
            if (_headings.Of(headings[i].Text).Length is 0 or > LongestName || IsTopic(headings[i].Text)) continue;
            var found = TopicSet.None;
            for (var k = i + 1; k < headings.Count && headings[k].Level > headings[i].Level; k++) found = found.With(_headings.Of(headings[k].Text).AsLabel);
            foreach (var label in Labels(document, headings[i].Text)) found = found.With(_headings.Of(label).AsLabel);
            if (found.Numbers().Count() >= Fewest) yield return headings[i];
        }
    }

    /// <summary>Whether a text announces a topic.</summary>
    public bool IsTopic(string text) => !_headings.Of(text).Topics.IsEmpty;

    /// <summary>The labels of the items that stand directly under a heading.</summary>
    private static IEnumerable<string> Labels(Document document, string heading) =>
        document.Passages.Where(p => p.HeadingPath.Count > 0 && p.HeadingPath[^1] == heading)
            .SelectMany(p => p.Fragments)
            .Where(f => f.Kind == FragmentKind.Item)
            .Select(f => f.Label)
            .OfType<string>();

    private static Reading Read(List<Word> words, TopicLexicon topics) => new(words.Count, topics.OfHeading(words), topics.OfLabel(words));

    /// <summary>What a heading or label says.</summary>
    /// <param name="Length">How many words it has.</param>
    /// <param name="Topics">The topics that it announces.</param>
    /// <param name="AsLabel">The topics of a label that consists of nothing but words for them.</param>
    private readonly record struct Reading(int Length, TopicSet Topics, TopicSet AsLabel);
}
