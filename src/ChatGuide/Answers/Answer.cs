using ChatGuide.Corpus;

namespace ChatGuide.Answers;

/// <summary>What kind of reply an answer is.</summary>
public enum AnswerKind
{
    /// <summary>The corpus answers the question.</summary>
    Answer,

    /// <summary>The corpus does not hold it; what is covered is said, related passages may be offered.</summary>
    Refusal,

    /// <summary>The question has several readings; the choices are in <see cref="Answer.Suggestions"/>.</summary>
    Clarification,

    /// <summary>A greeting, thanks, help: words from templates only.</summary>
    SmallTalk,
}

/// <summary>A piece of reply text and the citations that prove it.</summary>
/// <param name="Text">Plain text, no markup.</param>
/// <param name="Citations">Positions in <see cref="Answer.Citations"/>; empty for words from a template.</param>
public sealed record Statement(string Text, IReadOnlyList<int> Citations)
{
    public Statement(string text) : this(text, [])
    {
    }
}

/// <summary>One block of a reply, to be shown as the channel can.</summary>
public abstract record AnswerBlock;

/// <summary>Sentences that follow each other.</summary>
public sealed record ParagraphBlock(IReadOnlyList<Statement> Statements) : AnswerBlock;

/// <summary>A list; each item is a statement.</summary>
public sealed record ListBlock(IReadOnlyList<Statement> Items) : AnswerBlock;

/// <summary>A table; the first column holds row headers. A cell without statements is empty.</summary>
public sealed record TableBlock(IReadOnlyList<string> Columns, IReadOnlyList<TableLine> Rows) : AnswerBlock;

/// <summary>One row of a table.</summary>
/// <param name="Header">What the row is about.</param>
/// <param name="Cells">One list of statements for each column after the first.</param>
public sealed record TableLine(string Header, IReadOnlyList<IReadOnlyList<Statement>> Cells);

/// <summary>A figure as the corpus gives it, read for comparison.</summary>
/// <param name="Subject">Whose figure it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Low">The lower bound, or the figure itself.</param>
/// <param name="High">The upper bound, or the figure itself.</param>
/// <param name="Unit">What it counts, such as "USD per year".</param>
/// <param name="Citation">Position in <see cref="Answer.Citations"/>.</param>
public sealed record AnswerFigure(string Subject, string Text, decimal Low, decimal High, string Unit, int Citation);

/// <summary>The figures a reply compares, for channels that draw charts. They repeat what the other blocks say.</summary>
public sealed record FiguresBlock(string Title, IReadOnlyList<AnswerFigure> Figures) : AnswerBlock;

/// <summary>The place that proves a statement.</summary>
/// <param name="Position">Its number in the reply, from 1.</param>
/// <param name="Document">The document.</param>
/// <param name="Title">The document's title.</param>
/// <param name="HeadingPath">The headings above the place.</param>
/// <param name="Lines">Its lines in the file.</param>
/// <param name="Span">Its characters in the file.</param>
/// <param name="Quote">The exact characters at that place.</param>
/// <param name="ContentHash">SHA-256 of the file it was read from.</param>
/// <param name="Source">Where the document says its facts come from.</param>
public sealed record Citation(
    int Position,
    DocumentId Document,
    string Title,
    IReadOnlyList<string> HeadingPath,
    LineRange Lines,
    TextSpan Span,
    string Quote,
    string ContentHash,
    Uri? Source);

/// <summary>A passage offered for reading, not as an answer.</summary>
/// <param name="Text">Its first sentence or item.</param>
/// <param name="Citation">Position in <see cref="Answer.Citations"/>.</param>
public sealed record RelatedPassage(string Text, int Citation);

/// <summary>One reply, independent of any channel.</summary>
/// <param name="Kind">What kind of reply it is.</param>
/// <param name="Form">The form of question it answers, such as <c>topic</c> or <c>compare</c>.</param>
/// <param name="Confidence">Between 0 and 1, calibrated on the evaluation sets; 0 for a refusal.</param>
/// <param name="Blocks">What is said, in order.</param>
/// <param name="Citations">The places quoted, by position.</param>
/// <param name="Related">Passages offered as related reading.</param>
/// <param name="Suggestions">Questions or choices the user can pick next.</param>
/// <param name="CorpusVersion">The version of the corpus it was given from.</param>
public sealed record Answer(
    AnswerKind Kind,
    string Form,
    double Confidence,
    IReadOnlyList<AnswerBlock> Blocks,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<RelatedPassage> Related,
    IReadOnlyList<string> Suggestions,
    string CorpusVersion);
