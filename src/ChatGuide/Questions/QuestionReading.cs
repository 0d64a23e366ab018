using ChatGuide.Catalog;

namespace ChatGuide.Questions;

/// <summary>What has been read of a question before its words of content.</summary>
/// <param name="Text">The question as the user put it.</param>
/// <param name="Frame">Its words, and what frames it.</param>
/// <param name="Named">The roles that it names.</param>
/// <param name="Asked">Where it asks for topics.</param>
/// <param name="Move">The change of career that it asks about.</param>
internal sealed record QuestionReading(string Text, FramedQuestion Frame, NamedRoles Named, List<TopicMention> Asked, Move? Move);
