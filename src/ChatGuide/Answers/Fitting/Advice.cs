using ChatGuide.Facts;

namespace ChatGuide.Answers.Fitting;

/// <summary>A sentence on whom some work suits, or does not: "If you like …, look at …", "suits the patient".</summary>
/// <param name="Fact">The sentence.</param>
/// <param name="Roles">The roles it advises to or against; none where it names them in words of its own.</param>
/// <param name="Traits">What someone is or likes to whom it speaks.</param>
internal sealed record Advice(Fact Fact, IReadOnlyList<int> Roles, IReadOnlyList<Trait> Traits);
