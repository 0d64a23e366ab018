using ChatGuide.Corpus;

namespace ChatGuide.Search;

/// <summary>What an index is built from: a passage's words by field.</summary>
/// <param name="Id">The passage.</param>
/// <param name="Title">Its document's title.</param>
/// <param name="HeadingPath">The headings above it.</param>
/// <param name="Body">Its own text.</param>
/// <param name="Roles">The names and aliases of the roles it speaks of.</param>
/// <param name="Topics">The names of the topics it speaks of.</param>
public sealed record IndexedPassage(
    PassageId Id,
    string Title,
    IReadOnlyList<string> HeadingPath,
    string Body,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Topics);

/// <summary>One word or phrase of a query with its synonyms; a passage that holds any of them holds the term.</summary>
/// <param name="Text">The user's word or phrase, as written; the engine analyses it. A phrase is held where its words follow each other.</param>
/// <param name="Synonyms">Other words or phrases that count as the same.</param>
/// <param name="Weight">How much the term counts; 1 is normal. Greater than 0.</param>
public sealed record QueryTerm(string Text, IReadOnlyList<string> Synonyms, double Weight = 1)
{
    public QueryTerm(string text) : this(text, [])
    {
    }
}

/// <summary>A passage that matches. Scores order the hits of one search and mean nothing beyond it.</summary>
/// <param name="Passage">The passage found.</param>
/// <param name="Score">Greater is better.</param>
public sealed record Hit(PassageId Passage, double Score);

/// <summary>One term's part in a hit's score.</summary>
/// <param name="Term">The analysed term that matched.</param>
/// <param name="Fields">The names of the fields it matched in.</param>
/// <param name="Score">What it added.</param>
public sealed record ScorePart(string Term, IReadOnlyList<string> Fields, double Score);

/// <summary>
/// An immutable index over one snapshot's passages. The order of hits is a contract: best first, ties by the order the passages were given in.
/// Safe for any number of concurrent readers.
/// </summary>
public interface IPassageIndex : IDisposable
{
    /// <summary>The number of passages held.</summary>
    int Count { get; }

    /// <summary>The best passages for a query, at most <paramref name="count"/>; empty when no term matches.</summary>
    IReadOnlyList<Hit> Search(PassageQuery query, int count);

    /// <summary>How the score of a passage for a query comes about, largest part first; empty when it does not match.</summary>
    IReadOnlyList<ScorePart> Explain(PassageQuery query, PassageId passage);
}

/// <summary>Builds an index over passages, which it keeps in the order given.</summary>
public interface IPassageIndexBuilder
{
    /// <summary>The name the engine is chosen by in the settings (<c>Search:Engine</c>).</summary>
    string Engine { get; }

    IPassageIndex Build(IReadOnlyList<IndexedPassage> passages);
}
