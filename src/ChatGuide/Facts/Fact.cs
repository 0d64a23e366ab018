using ChatGuide.Catalog;
using ChatGuide.Corpus;

namespace ChatGuide.Facts;

/// <summary>How firmly a fact belongs to its roles, firmest last.</summary>
internal enum RoleTie
{
    /// <summary>It belongs to no role.</summary>
    None,

    /// <summary>The whole document is about the role.</summary>
    Document,

    /// <summary>A heading, lead-in or row header above it names the role, or the sentence before it does.</summary>
    Context,

    /// <summary>The role is its subject.</summary>
    Subject,
}

/// <summary>One sentence, item or cell of the corpus with what it is about: the smallest thing an answer quotes.</summary>
internal sealed class Fact
{
    /// <summary>Its position among all facts: documents by id, passages and sentences in order.</summary>
    public required int Number { get; set; }

    public required int Passage { get; set; }

    public required Fragment Fragment { get; init; }

    public required Sentence Sentence { get; init; }

    /// <summary>The roles it tells something about.</summary>
    public required IReadOnlyList<int> Roles { get; set; }

    public required RoleTie Tie { get; set; }

    /// <summary>Every role it mentions, its subjects included.</summary>
    public required IReadOnlyList<int> Mentioned { get; init; }

    /// <summary>The topics that its heading, label or column header announces.</summary>
    public required TopicSet Announced { get; init; }

    /// <summary>The topics that its own words speak of.</summary>
    public required TopicSet Spoken { get; init; }

    /// <summary>The terms of its words, ascending, without repetition; numbers of <see cref="FactTable.Terms"/>.</summary>
    public int[] Terms { get; private set; } = [];

    /// <summary>The header of its row where the columns are roles: what the cell says of its column's role.</summary>
    public string? RowHeader { get; init; }

    /// <summary>What labels it: a cell's header on the other side than its role, else the label written before it.</summary>
    public string? Label => RowHeader ?? Fragment.Label;

    /// <summary>The numbers in it with what they count; a bare number in a cell counts what its header names.</summary>
    public IReadOnlyList<Count> Counts { get; init; } = [];

    /// <summary>Takes the numbers that it has among the facts of all documents; called once, while they are put together.</summary>
    /// <param name="facts">How many facts stand before those of its document.</param>
    /// <param name="passages">How many passages stand before those of its document.</param>
    /// <param name="terms">The terms of its words.</param>
    public void Join(int facts, int passages, int[] terms)
    {
        Number += facts;
        Passage += passages;
        Terms = terms;
    }

    /// <summary>Whether it names nobody and its document is about several: it tells of all of them, or of one it does not say.</summary>
    public bool IsShared => Tie is RoleTie.Document && Roles.Count > 1;

    /// <summary>Gives it to the roles that its whole document is about; called once, where it tells of nobody.</summary>
    public void Share(IReadOnlyList<int> roles) => (Roles, Tie) = (roles, RoleTie.Document);

    /// <summary>Whether it is a sentence or an item that asks nothing.</summary>
    public bool IsStatement => Fragment.Kind is FragmentKind.Prose or FragmentKind.Item && !Sentence.Text.EndsWith('?');

    public bool Has(int term) => Array.BinarySearch(Terms, term) >= 0;
}

/// <summary>A passage with the words around it that its facts inherit.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Passage">The passage.</param>
/// <param name="First">The number of its first fact.</param>
/// <param name="Count">The number of its facts.</param>
/// <param name="ContextTerms">The terms of its headings and its document's title, ascending.</param>
/// <param name="Section">The number of its section: passages under the same heading path of one document share it.</param>
/// <param name="Owner">The one role that its whole document is about; null where that is about none or several.</param>
internal sealed record PassageEntry(Document Document, Passage Passage, int First, int Count, int[] ContextTerms, int Section, int? Owner);
