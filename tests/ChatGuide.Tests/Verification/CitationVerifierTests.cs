using ChatGuide.Corpus;
using ChatGuide.Tests.Corpus;
using ChatGuide.Verification;

namespace ChatGuide.Tests.Verification;

public sealed class CitationVerifierTests : IDisposable
{
    private const string Quote = "A baker bakes bread before dawn.";
    private const string Text = "# Baker\n\nA bakery is warm.\n" + Quote + " It smells good.\n";

    private readonly TemporaryCorpus corpus = new TemporaryCorpus().With("kitchen/baker.md", Text);

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void A_quote_in_an_untouched_file_holds() => Assert.Equal((CitationState.Holds, new LineRange(4, 4), null), Check(Place()));

    [Fact]
    public void A_quote_holds_when_only_what_follows_it_was_edited()
    {
        var place = Place();
        corpus.With("kitchen/baker.md", Text.Replace("It smells good.", "It smells wonderful.", StringComparison.Ordinal));
        Assert.Equal((CitationState.Holds, new LineRange(4, 4), "the file has changed elsewhere"), Check(place));
    }

    [Fact]
    public void A_quote_moves_when_lines_are_put_before_it()
    {
        var place = Place();
        corpus.With("kitchen/baker.md", "# Bakers and others\n\n" + Text);
        Assert.Equal((CitationState.Moved, new LineRange(6, 6), null), Check(place));
    }

    [Fact]
    public void The_nearest_of_several_copies_is_where_a_quote_moved_to()
    {
        var place = Place();
        corpus.With("kitchen/baker.md", "Hm.\n\n" + Text + "\n" + Quote + "\n");
        Assert.Equal((CitationState.Moved, new LineRange(6, 6), null), Check(place));
    }

    [Fact]
    public void A_quote_that_was_wrapped_anew_has_moved()
    {
        var place = Place();
        corpus.With("kitchen/baker.md", Text.Replace("bakes bread", "bakes\r\nbread", StringComparison.Ordinal));
        Assert.Equal((CitationState.Moved, new LineRange(4, 5), "with other line breaks"), Check(place));
    }

    [Fact]
    public void A_quote_of_which_one_word_was_edited_has_changed()
    {
        var place = Place();
        corpus.With("kitchen/baker.md", Text.Replace("before dawn", "after dawn", StringComparison.Ordinal));
        Assert.Equal((CitationState.Changed, null, null), Check(place));
    }

    [Fact]
    public void A_quote_that_its_very_file_never_held_is_called_out()
    {
        var forged = Place() with { Quote = "A baker sleeps until noon." };
        Assert.Equal((CitationState.Changed, null, "the file has not changed, so the transcript has"), Check(forged));
    }

    [Fact]
    public void A_file_that_became_binary_has_changed()
    {
        var place = Place();
        corpus.With("kitchen/baker.md", [0, 1, 2, 3]);
        var (state, _, note) = Check(place);
        Assert.Equal(CitationState.Changed, state);
        Assert.Contains("binary", note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_vanishes_with_its_file()
    {
        var place = Place();
        File.Delete(corpus.PathOf("kitchen/baker.md"));
        Assert.Equal((CitationState.Vanished, null, null), Check(place));
    }

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("kitchen/../../outside.md")]
    [InlineData("/etc/hosts")]
    public void A_transcript_cannot_point_out_of_the_corpus(string path)
    {
        var outside = Path.Combine(Path.GetDirectoryName(corpus.Root)!, "outside.md");
        File.WriteAllText(outside, Text);
        try
        {
            Assert.Equal(CitationState.Vanished, Verify(Place() with { Document = new DocumentId(path) }).State);
        }
        finally
        {
            File.Delete(outside);
        }
    }

    [Fact]
    public void A_quote_from_a_Word_document_is_found_in_the_text_of_its_paragraphs()
    {
        corpus.With("joiner.docx", DocxFile.Write("Joiner", DocxFile.Paragraph("A joiner makes doors."), DocxFile.Paragraph("A joiner makes stairs.")));
        var document = corpus.Read().Documents.Single(d => d.Format == FileFormat.Docx);
        var start = document.Text.IndexOf("A joiner makes stairs.", StringComparison.Ordinal);
        var place = new CitedPlace("", 1, document.Id, new TextSpan(start, start + 22), "A joiner makes stairs.", document.ContentHash);
        Assert.Equal((CitationState.Holds, new LineRange(2, 2), null), Check(place));
        corpus.With("joiner.docx", DocxFile.Write("Joiner", DocxFile.Paragraph("A joiner makes stairs.")));
        Assert.Equal((CitationState.Moved, new LineRange(1, 1), null), Check(place));
    }

    [Fact]
    public void A_corpus_that_is_not_there_is_named()
    {
        var verifier = new CitationVerifier(new CorpusOptions { Path = corpus.PathOf("nowhere") });
        Assert.Contains("nowhere", Assert.Throws<CorpusException>(() => verifier.Verify([])).Message, StringComparison.Ordinal);
    }

    private (CitationState State, LineRange? Lines, string? Note) Check(CitedPlace place)
    {
        var check = Verify(place);
        return (check.State, check.Lines, check.Note);
    }

    private CitationCheck Verify(CitedPlace place) => Assert.Single(new CitationVerifier(corpus.Options).Verify([place]));

    private CitedPlace Place()
    {
        var document = corpus.Read().Documents.Single();
        var start = document.Text.IndexOf(Quote, StringComparison.Ordinal);
        return new CitedPlace("when does a baker bake", 1, document.Id, new TextSpan(start, start + Quote.Length), Quote, document.ContentHash);
    }
}
