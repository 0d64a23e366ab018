namespace ChatGuide.Search;

/// <summary>Tells how terms score in a passage, from the very numbers that the search adds up.</summary>
internal sealed class PostingExplainer(Segment segment, TermStatistics statistics)
{
    /// <summary>The part of a term in a passage's score; null when the passage does not hold it.</summary>
    public ScorePart? Explain(ScoredTerm term, Postings postings, int passage)
    {
        var posting = SortedPassages.Find(postings.Passages, postings.Start, postings.End, passage);
        if (posting == postings.End || postings.Passages[posting] != passage)
            return null;
        var found = term.Group.Alternatives.Where(phrase => FieldsOf(phrase, passage).Count > 0).ToList();
        var fields = found.SelectMany(phrase => FieldsOf(phrase, passage)).Distinct().Order().Select(field => field.ToString());
        return new ScorePart(string.Join(" | ", found.Select(TextOf)), [.. fields], term.Weight * postings.Impacts[posting]);
    }

    private string TextOf(Phrase phrase) => string.Join(' ', phrase.Terms.Select(statistics.Text));

    private List<PassageField> FieldsOf(Phrase phrase, int passage)
    {
        List<int>? starts = null;
        for (var i = 0; i < phrase.Terms.Length; i++)
        {
            var cursor = new PositionCursor(segment.Terms, segment.Find(phrase.Terms[i]), phrase.Offsets[i]);
            if (!cursor.MoveTo((ushort)passage))
                return [];
            starts = starts is null ? cursor.PhraseStarts() : [.. starts.Intersect(cursor.PhraseStarts())];
        }

        return [.. starts!.Select(start => (PassageField)segment.Fields.FieldAt(passage, start + phrase.Offsets[0]))];
    }
}
