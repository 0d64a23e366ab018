namespace ChatGuide.Corpus;

/// <summary>The shapes a passage can have in its file.</summary>
public enum PassageKind
{
    Paragraph,
    List,
    TableRow,
    QuestionAnswer,
}

/// <summary>The parts a passage is made of.</summary>
public enum FragmentKind
{
    /// <summary>The sentences of a paragraph, or of the answer in a question-and-answer pair.</summary>
    Prose,

    /// <summary>The sentence or label that introduces a list.</summary>
    LeadIn,

    /// <summary>One item of a list.</summary>
    Item,

    /// <summary>One cell of a table row; its label is the column's header.</summary>
    Cell,

    /// <summary>The question of a question-and-answer pair.</summary>
    Question,
}

/// <summary>A sentence as it reads (markup removed, white space folded), and the place that holds it.</summary>
public sealed record Sentence(string Text, TextSpan Span, LineRange Lines);

/// <summary>One part of a passage.</summary>
/// <param name="Kind">What the part is.</param>
/// <param name="Label">The label before a colon ("Skills", "TensorFlow") without it, or a cell's column header; null where there is none. The sentences keep the label.</param>
/// <param name="Sentences">At least one sentence, in order; a short item or a cell counts as one.</param>
public sealed record Fragment(FragmentKind Kind, string? Label, IReadOnlyList<Sentence> Sentences)
{
    public string Text => Sentences.Count == 1 ? Sentences[0].Text : string.Join(' ', Sentences.Select(s => s.Text));
}

/// <summary>The unit of retrieval: a paragraph, a list with its lead-in, a table row, or a question with its answer.</summary>
/// <param name="Id">Its document and position.</param>
/// <param name="Kind">Its shape.</param>
/// <param name="HeadingPath">The headings above it, outermost first; empty at the top of a document.</param>
/// <param name="Fragments">Its parts, in order; at least one.</param>
/// <param name="Span">Its characters in the file.</param>
/// <param name="Lines">Its lines in the file.</param>
public sealed record Passage(
    PassageId Id,
    PassageKind Kind,
    IReadOnlyList<string> HeadingPath,
    IReadOnlyList<Fragment> Fragments,
    TextSpan Span,
    LineRange Lines)
{
    /// <summary>The whole passage as it reads.</summary>
    public string Text => string.Join(' ', Fragments.Select(f => f.Text));
}
