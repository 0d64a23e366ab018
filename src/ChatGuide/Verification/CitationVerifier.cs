using System.Text.RegularExpressions;
using ChatGuide.Corpus;
using ChatGuide.Corpus.Word;

namespace ChatGuide.Verification;

/// <summary>Reads the files of a corpus again and looks up cited places in them. Only files that the corpus would serve are opened.</summary>
/// <param name="options">The corpus's folder and limits.</param>
public sealed class CitationVerifier(CorpusOptions options)
{
    /// <summary>Looks up every place, in the order given. Each file is read once.</summary>
    /// <exception cref="CorpusException">The folder does not exist.</exception>
    public IReadOnlyList<CitationCheck> Verify(IEnumerable<CitedPlace> places, CancellationToken cancellationToken = default)
    {
        var root = Path.GetFullPath(options.Path);
        if (!Directory.Exists(root)) throw new CorpusException($"The corpus folder {root} does not exist: name the folder that the answers were given from.");
        var files = CorpusListing.Of(root, cancellationToken).Files.ToDictionary(f => f.Id);
        var read = new Dictionary<DocumentId, CitedFile>();
        var checks = new List<CitationCheck>();
        foreach (var place in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!files.TryGetValue(place.Document, out var file))
            {
                checks.Add(new CitationCheck(place, CitationState.Vanished));
                continue;
            }

            if (!read.TryGetValue(place.Document, out var text)) read.Add(place.Document, text = Read(file));
            checks.Add(text.Check(place));
        }

        return checks;
    }

    private CitedFile Read(CorpusFile file)
    {
        try
        {
            if (file.Length > options.MaxFileBytes) return new CitedFile(null, "", $"the file is larger than {options.MaxFileBytes} bytes");
            var bytes = File.ReadAllBytes(file.FullPath);
            var text = DocumentReader.FormatOf(file.Id.Path) == FileFormat.Docx ? DocxFormat.Read(bytes).Text : TextDecoder.Decode(bytes);
            return new CitedFile(text, DocumentReader.Hash(bytes), null);
        }
        catch (Exception unreadable) when (unreadable is UnreadableFileException or IOException or UnauthorizedAccessException)
        {
            return new CitedFile(null, "", $"the file cannot be read: it {unreadable.Message}");
        }
    }

    private sealed class CitedFile(string? text, string hash, string? trouble)
    {
        private readonly LineMap lines = new(text ?? "");

        public CitationCheck Check(CitedPlace place)
        {
            if (text is null) return new CitationCheck(place, CitationState.Changed, Note: trouble);
            if (place.Span.End <= text.Length && text.AsSpan(place.Span.Start, place.Span.Length).SequenceEqual(place.Quote))
                return Found(place, CitationState.Holds, place.Span, hash == place.ContentHash ? null : "the file has changed elsewhere");
            if (Nearest(place, Exact(place.Quote)) is { } moved) return Found(place, CitationState.Moved, moved, null);
            if (Nearest(place, Rewrapped(place.Quote)) is { } wrapped) return Found(place, CitationState.Moved, wrapped, "with other line breaks");
            return new CitationCheck(place, CitationState.Changed, Note: hash == place.ContentHash ? "the file has not changed, so the transcript has" : null);
        }

        private CitationCheck Found(CitedPlace place, CitationState state, TextSpan span, string? note) => new(place, state, span, lines.LinesOf(span), note);

        private static TextSpan? Nearest(CitedPlace place, IEnumerable<TextSpan> spans) =>
            spans.Select(s => (TextSpan?)s).MinBy(s => Math.Abs(s!.Value.Start - place.Span.Start));

        private IEnumerable<TextSpan> Exact(string quote)
        {
            for (var at = text!.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
                yield return new TextSpan(at, at + quote.Length);
        }

        private IEnumerable<TextSpan> Rewrapped(string quote)
        {
            var words = quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape);
            return Regex.Matches(text!, string.Join(@"\s+", words), RegexOptions.CultureInvariant).Select(m => new TextSpan(m.Index, m.Index + m.Length));
        }
    }
}
