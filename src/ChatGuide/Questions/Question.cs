using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>The forms a question can have; each has its own composer.</summary>
internal enum QuestionForm
{
    Topic,
    Describe,
    Define,
    Compare,
    Superlative,
    Reverse,
    Move,
    Fit,
    Suits,
    YesNo,
    HowMany,
    List,
    SmallTalk,
    More,
    Why,
    Restart,
    Clarify,
    Foreign,
}

/// <summary>A word of the question that an answer must account for.</summary>
/// <param name="Word">The word as corrected.</param>
/// <param name="Alternatives">Terms of which an answer must hold at least one list completely: the word's own, its synonyms', its long form's.</param>
/// <param name="IsSoft">Whether an answer may leave the word aside: it says how or what is done, and other words say what it is about.</param>
internal sealed record ContentWord(Word Word, IReadOnlyList<int[]> Alternatives, bool IsSoft = false)
{
    /// <summary>The word, or the two that a hyphen joins.</summary>
    public IReadOnlyList<Word> Parts { get; init; } = [Word];

    /// <summary>Whether the corpus holds the word or something that stands for it.</summary>
    public bool IsHeld => Alternatives.Count > 0;

    /// <summary>Whether it stands where words only say where or when something is done: "in the workshop".</summary>
    public bool IsCircumstance { get; init; }

    /// <summary>Whether it makes the role before which it stands one of a kind: "a visual merchandiser".</summary>
    public bool IsOfKind { get; init; }

    /// <summary>Whether no answer can account for the word, and none may do without it.</summary>
    public bool IsUnknown => !IsHeld && !IsSoft;

    /// <summary>Whether it is written as a name amid the question.</summary>
    public bool IsName => Word is { IsCapital: true, Start: > 0 };

    /// <summary>Whether it is a name or a number that the documents do not hold: none of these is left aside.</summary>
    public bool IsMissingName => !IsHeld && (IsName || Word.Surface.Any(char.IsDigit));

    /// <summary>Whether a term is the word's own or one of another that stands for it.</summary>
    public bool Includes(int term) => Alternatives.Any(a => a.Contains(term));

    /// <summary>Whether something has the word, or all the terms of another that stands for it.</summary>
    public bool IsIn(Predicate<int> has) => Alternatives.Any(a => Array.TrueForAll(a, has));
}

/// <summary>A spelling mistake that was read as another word.</summary>
internal sealed record Correction(string Typed, string Read);

/// <summary>A question, understood: its form, whom and what it is about, and the words that are left to account for.</summary>
internal sealed record Question
{
    /// <summary>The question as the user put it, or as a follow-up was completed.</summary>
    public required string Text { get; init; }

    public required IReadOnlyList<Word> Words { get; init; }

    public required QuestionForm Form { get; init; }

    /// <summary>The roles it is about, in the order they are named.</summary>
    public IReadOnlyList<int> Roles { get; init; } = [];

    /// <summary>The roles one of which is meant, when the question does not say which.</summary>
    public IReadOnlyList<int> Candidates { get; init; } = [];

    /// <summary>The words that leave open which of them is meant.</summary>
    public string OpenName { get; init; } = "";

    /// <summary>Roles that the corpus does not hold, as written.</summary>
    public IReadOnlyList<string> UnknownRoles { get; init; } = [];

    /// <summary>The first of them.</summary>
    public string? UnknownRole => UnknownRoles.Count > 0 ? UnknownRoles[0] : null;

    /// <summary>The change of career that it asks about, when it does.</summary>
    public Move? Move { get; init; }

    /// <summary>The topics it asks for, in the order they are named.</summary>
    public IReadOnlyList<int> Topics { get; init; } = [];

    /// <summary>The terms of the words that ask for a topic: an answer that holds them fits better.</summary>
    public IReadOnlyList<int> TopicTerms { get; init; } = [];

    /// <summary>The words that ask for a topic, as words like others.</summary>
    public IReadOnlyList<ContentWord> TopicWords { get; init; } = [];

    /// <summary>The words that ask for a part of a topic only: where facts hold them, those alone answer.</summary>
    public IReadOnlyList<ContentWord> Narrow { get; init; } = [];

    /// <summary>The words left to account for.</summary>
    public IReadOnlyList<ContentWord> Content { get; init; } = [];

    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Names that are not those of the documents, with the roles that they are taken for.</summary>
    public IReadOnlyList<TakenName> Taken { get; init; } = [];

    /// <summary>Whether the least is asked for rather than the most.</summary>
    public bool AsksLeast { get; init; }

    /// <summary>Whether it asks for a degree at all ("most", "shortest").</summary>
    public bool AsksDegree { get; init; }

    /// <summary>The end of a scale by which it ranks work; null where it names none.</summary>
    public ScaleEnd? Scale { get; init; }

    /// <summary>Whether it asks who does without.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The item of the last list that it points to and asks about: "what is the second one for?"</summary>
    public string? Item { get; init; }

    /// <summary>The items of the last list, where it asks for one of them: "which one should I learn first?"</summary>
    public IReadOnlyList<string> Among { get; init; } = [];

    /// <summary>Whether it points to one of several roles: "the second one".</summary>
    public bool PointsToRole { get; init; }

    /// <summary>Whether it points to someone ("does he need …") whom neither it nor the conversation names.</summary>
    public bool RefersBack { get; init; }

    /// <summary>Whether what its pronoun stands for is named in the message itself: "proving, what is it?"</summary>
    public bool NamesWhatItMeans { get; init; }

    /// <summary>Whether it speaks of roles, jobs or careers in general.</summary>
    public bool IsOnWork { get; init; }

    /// <summary>Whether it speaks to the bot itself.</summary>
    public bool AddressesBot { get; init; }

    /// <summary>Whether it tells the bot to do something rather than asks.</summary>
    public bool IsCommand { get; init; }

    /// <summary>Whether it is about the user's own affairs ("my card") rather than about work.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The language it seems to be written in, when that is not English.</summary>
    public string? Language { get; init; }

    /// <summary>The small talk it is, when it is.</summary>
    public string? SmallTalk { get; init; }
}
