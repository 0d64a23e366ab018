using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>What a superlative question compares.</summary>
/// <param name="Roles">The roles asked about; all of them where empty.</param>
/// <param name="Topic">The topic compared; -1 where there is none.</param>
/// <param name="Subject">The topic that takes the place of the roles ("which industries pay best"); -1 where roles are compared.</param>
/// <param name="Adjectives">The adjectives whose degree is asked for, with those like them.</param>
/// <param name="Content">What else a sentence has to speak of.</param>
/// <param name="Scales">The adjectives that compare on the topic; null where all do.</param>
internal sealed record Contest(IReadOnlyList<int> Roles, int Topic, int Subject, IReadOnlySet<string> Adjectives, IReadOnlyList<ContentWord> Content, IReadOnlySet<string>? Scales = null)
{
    /// <summary>Whether the other end is asked for: "the least stressful", "the least maths".</summary>
    public bool IsReversed { get; init; }

    /// <summary>The word that names the subject; -1 where there is none.</summary>
    public int SubjectTerm { get; init; } = -1;

    /// <summary>Whether it asks what is easiest to get into.</summary>
    public bool Entry { get; init; }

    /// <summary>Whether places are compared: "where are bakers paid best".</summary>
    public bool AsksPlace { get; init; }

    /// <summary>The stage of a career that is asked for.</summary>
    public CareerStage Stage { get; init; }

    /// <summary>The end of the scale asked for, where roles are compared by figures: 1 the upper, -1 the lower; 0 where by none.</summary>
    public int End { get; init; }

    /// <summary>Whether a word before "job" says which jobs are compared: "which creative job".</summary>
    public bool IsOfGroup { get; init; }
}
