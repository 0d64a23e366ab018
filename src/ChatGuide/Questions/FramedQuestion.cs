using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>The words of one question, and what its little words show of it.</summary>
internal sealed record FramedQuestion
{
    /// <summary>The words that it is read from.</summary>
    public required List<Word> Words { get; init; }

    /// <summary>Words, of them or besides them, that only tell how it comes about and bind nothing.</summary>
    public required IReadOnlyList<Word> Told { get; init; }

    /// <summary>The indexes of the words of polite frames: "could you tell me …".</summary>
    public required IReadOnlySet<int> Framing { get; init; }

    /// <summary>Where it begins after words of courtesy, or after what it is about.</summary>
    public required int Opening { get; init; }

    /// <summary>The marks of forms in it.</summary>
    public required MarkedForms Marks { get; init; }

    /// <summary>Where it asks for the most.</summary>
    public required IReadOnlyList<PhraseMatch<bool>> Most { get; init; }

    /// <summary>Where it asks for the least.</summary>
    public required IReadOnlyList<PhraseMatch<bool>> Least { get; init; }

    /// <summary>Whether a pronoun in it stands for someone or something.</summary>
    public required bool HasPronoun { get; init; }

    /// <summary>Whether it points to what was said before it.</summary>
    public bool Refers => HasPronoun || Marks.Has("back");

    /// <summary>Whether it asks for a degree at all.</summary>
    public bool AsksDegree => Most.Count + Least.Count > 0;

    /// <summary>Whether the least is asked for rather than the most.</summary>
    public bool AsksLeast => Least.Count > 0 && (Most.Count == 0 || Least[0].First < Most[0].First);

    /// <summary>The words without those of polite frames.</summary>
    public IReadOnlyList<Word> Unframed => [.. Words.Where((_, i) => !Framing.Contains(i))];
}
