using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>What the headings above a passage say it is about.</summary>
/// <param name="Roles">The roles named by the nearest heading that names one, else the document's.</param>
/// <param name="Tie">How firmly.</param>
/// <param name="Topics">The topics of the nearest heading that announces one.</param>
/// <param name="OwnTopics">Whether the innermost heading itself announces them.</param>
/// <param name="IsOfOne">Whether it stands in a document that is given to one role.</param>
internal sealed record SectionSubject(IReadOnlyList<int> Roles, RoleTie Tie, TopicSet Topics, bool OwnTopics, bool IsOfOne)
{
    /// <summary>Whether its items tell about its roles whatever else they name: tools, neighbouring roles.</summary>
    public bool IsListOfOne => IsOfOne && OwnTopics;
}

/// <summary>Reads the subject of the sections of a document from the headings above them.</summary>
internal sealed class SectionReader
{
    private readonly CareerCatalog _catalog;
    private readonly IReadOnlyList<string>[] _ends;
    private readonly IReadOnlyList<(string Head, int Role)> _everywhere;
    private readonly SubjectWords _words;
    private readonly PerText<HeadingReading> _headings;
    private readonly RoleMentions _mentions;

    public SectionReader(CareerCatalog catalog, RoleMentions mentions)
    {
        _catalog = catalog;
        _mentions = mentions;
        _ends = [.. catalog.Roles.Select(r => NameEnds.Of(r.Name, catalog.Known))];
        _everywhere = [.. catalog.Roles.GroupBy(r => WordReader.Read(r.Name, catalog.Known)[^1].Lemma).Where(g => g.Count() == 1 && _ends[g.First().Number].Count > 0 && catalog.Words.IsSurelyPersonal(g.Key)).Select(g => (g.Key, g.First().Number))];
        _words = catalog.Words.Subjects;
        _headings = new PerText<HeadingReading>(ReadHeading);
    }

    /// <summary>The ends of names that in a document stand for the one role in its headings that has them.</summary>
    public IReadOnlyDictionary<string, int> HeadsOf(Document document)
    {
        var roles = document.Headings.Select(h => h.Text).Append(document.Title).SelectMany(_mentions.Of).Distinct();
        return roles.SelectMany(r => _ends[r].Select(e => (Head: e, Role: r)))
            .GroupBy(e => e.Head)
            .Where(g => g.Count() == 1)
            .Select(g => g.First())
            .Concat(_everywhere)
            .DistinctBy(h => h.Head)
            .ToDictionary(h => h.Head, h => h.Role, StringComparer.Ordinal);
    }

    public SectionSubject OfPath(Document document, IReadOnlyList<string> path, IReadOnlyList<int> documentRoles)
    {
        IReadOnlyList<int> roles = documentRoles;
        var tie = documentRoles.Count > 0 ? RoleTie.Document : RoleTie.None;
        var topics = TopicSet.None;
        var own = false;
        for (var level = path.Count - 1; level >= 0; level--)
        {
            if (level == 0 && path[0] == document.Title && path.Count > 1 && documentRoles.Count == 0) break;
            var heading = _headings.Of(path[level]);
            if (topics.IsEmpty && !(level == 0 && path[0] == document.Title))
            {
                topics = heading.Topics;
                own = level == path.Count - 1 && !topics.IsEmpty;
            }

            if (tie != RoleTie.Context && Headed(heading, documentRoles) is { Count: > 0 } headed)
            {
                roles = headed;
                tie = RoleTie.Context;
            }
        }

        return new SectionSubject(roles, tie, topics, own, documentRoles.Count == 1);
    }

    private HeadingReading ReadHeading(string text)
    {
        var words = WordReader.Read(text, _catalog.Known);
        var named = _catalog.RoleLexicon.Find(words).Where(m => !m.IsAmbiguous).ToList();
        var unnamed = _catalog.RoleLexicon.Without(words);
        // "A buyer's work" is headed "work".
        if (named.Exists(m => m.First == 1) && unnamed.Count > 1 && _catalog.Words.Articles.Contains(unnamed[0].Lower)) unnamed.RemoveAt(0);
        var topics = _catalog.TopicLexicon.OfHeading(unnamed);
        return new HeadingReading(words, topics.IsEmpty && text.EndsWith('?') ? _catalog.TopicLexicon.OfQuestion(unnamed) : topics, [.. named.Count > 0 ? named : _mentions.Fields(words)]);
    }

    private List<int> Headed(HeadingReading heading, IReadOnlyList<int> documentRoles)
    {
        var found = new List<int>();
        foreach (var mention in heading.Mentions)
        {
            // "Moving from cook" in a guide to bakers stays about bakers.
            var oblique = documentRoles.Count > 0 && mention.First > 0 && _words.Obliques.Contains(heading.Words[mention.First - 1].Lower);
            if (!oblique) found.AddRange(mention.Roles.Except(found));
        }

        return found;
    }

    /// <summary>A heading's words, the topics that it announces, and where it names roles, else the field or place of one.</summary>
    private sealed record HeadingReading(IReadOnlyList<Word> Words, TopicSet Topics, IReadOnlyList<RoleMention> Mentions);
}
