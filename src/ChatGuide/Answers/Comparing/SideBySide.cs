using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Comparing;

/// <summary>What the documents say where they themselves set roles side by side: under "Line worker or cable jointer?"</summary>
internal sealed class SideBySide
{
    private readonly Knowledge _knowledge;
    private readonly PerText<IReadOnlyList<int>> _headings;

    public SideBySide(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _headings = new PerText<IReadOnlyList<int>>(Set);
    }

    /// <summary>The sentences under a question or heading that sets just these roles side by side, in order.</summary>
    public IEnumerable<Fact> Of(IReadOnlyList<int> roles) =>
        Answers(roles).Concat(Headed(roles)).Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item).DistinctBy(f => f.Number).OrderBy(f => f.Number);

    private IEnumerable<Fact> Answers(IReadOnlyList<int> roles) =>
        roles.SelectMany(_knowledge.Facts.Mentioning)
            .Where(f => f.Sentence.Text.EndsWith('?') && AreThese(f.Mentioned, roles) && Contrasts(WordReader.Read(f.Sentence.Text)))
            .DistinctBy(f => f.Number)
            .SelectMany(q => _knowledge.Facts.Facts.Skip(q.Number + 1).TakeWhile(f => Section(f) == Section(q) && !f.Sentence.Text.EndsWith('?')));

    private IEnumerable<Fact> Headed(IReadOnlyList<int> roles) =>
        _knowledge.Facts.Passages
            .Where(p => p.Passage.HeadingPath is [_, .., var heading] && heading != p.Document.Title && AreThese(_headings.Of(heading), roles))
            .SelectMany(_knowledge.Facts.Of);

    private int Section(Fact fact) => _knowledge.Facts.PassageOf(fact).Section;

    /// <summary>The roles that a heading sets side by side; none where it does not.</summary>
    private IReadOnlyList<int> Set(string heading)
    {
        var words = WordReader.Read(heading, _knowledge.Catalog.Known);
        return Contrasts(words) ? [.. _knowledge.Catalog.RoleLexicon.Find(words).Where(m => !m.IsAmbiguous).SelectMany(m => m.Roles).Distinct()] : [];
    }

    private static bool AreThese(IReadOnlyList<int> named, IReadOnlyList<int> roles) => named.Count == roles.Count && named.All(roles.Contains);

    private bool Contrasts(List<Word> words) => _knowledge.Words.Marks.Find(words).Has("compare") || words.Exists(w => _knowledge.Words.Asking.Alternatives.Contains(w.Lower));
}
