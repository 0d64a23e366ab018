using ChatGuide.Corpus;

namespace ChatGuide.Verification;

/// <summary>Whether a cited place is still what it was.</summary>
public enum CitationState
{
    /// <summary>The quote stands where it stood.</summary>
    Holds,

    /// <summary>The quote stands elsewhere in the file.</summary>
    Moved,

    /// <summary>The file does not hold the quote any more.</summary>
    Changed,

    /// <summary>The file is gone.</summary>
    Vanished,
}

/// <summary>A cited place, looked up again.</summary>
/// <param name="Place">The place as it was cited.</param>
/// <param name="State">What became of it.</param>
/// <param name="Span">Where the quote stands now; null where it does not.</param>
/// <param name="Lines">The lines of that place.</param>
/// <param name="Note">What else a reader should know; null where there is nothing.</param>
public sealed record CitationCheck(CitedPlace Place, CitationState State, TextSpan? Span = null, LineRange? Lines = null, string? Note = null);
