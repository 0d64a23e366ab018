using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>The words, first and last included, that name one role or leave open which of several; none where the corpus does not hold it.</summary>
internal sealed record RolePlace(int First, int Last, IReadOnlyList<int> Roles)
{
    /// <summary>Whether the documents have another name for it.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Its words as written.</summary>
    public string Text(IReadOnlyList<Word> words) => string.Join(' ', words.Skip(First).Take(Last - First + 1).Select(w => w.Surface));

    /// <summary>The indexes of its words.</summary>
    public IEnumerable<int> Indexes => Enumerable.Range(First, Last - First + 1);
}
