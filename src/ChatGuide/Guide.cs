using ChatGuide.Answers;
using ChatGuide.Conversations;
using ChatGuide.Corpus;
using ChatGuide.Search;

namespace ChatGuide;

/// <summary>One answered message, and what the conversation is about after it.</summary>
public sealed record Turn(Answer Answer, ConversationContext Context);

/// <summary>A careers guide over one snapshot of a corpus: immutable, safe for concurrent questions, the same answer to the same question every time.</summary>
public sealed class Guide
{
    private Guide(CorpusSnapshot corpus, IPassageIndex index)
    {
        Corpus = corpus;
        Index = index;
    }

    /// <summary>The documents this guide answers from.</summary>
    public CorpusSnapshot Corpus { get; }

    /// <summary>The index over their passages.</summary>
    public IPassageIndex Index { get; }

    /// <summary>Reads roles and topics out of a corpus and indexes its passages.</summary>
    public static Guide Build(CorpusSnapshot corpus, IPassageIndexBuilder builder) => throw new NotImplementedException();

    /// <summary>The greeting for someone new, with questions that this corpus can answer.</summary>
    public Answer Greet() => throw new NotImplementedException();

    /// <summary>Answers one message of a conversation.</summary>
    public Turn Ask(string message, ConversationContext context) => throw new NotImplementedException();
}
