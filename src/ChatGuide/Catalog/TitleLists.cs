using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>Finds the headings by which a document goes through several occupations, one after the other: siblings most of which are titles.</summary>
internal sealed class TitleLists(OccupationWords words, RoleTitles titles, KnownWords known)
{
    private const int Fewest = 3;
    private const double Most = 0.6;

    /// <summary>The names that stand in such headings.</summary>
    public IEnumerable<(RolePhrase Name, Heading Heading)> Of(Document document)
    {
        foreach (var siblings in Siblings(document.Headings))
        {
            var named = siblings.Select(h => (Name: TitleOf(h), Heading: h)).Where(n => n.Name is not null).ToList();
            var sure = named.Count(n => words.IsPersonal(n.Name!.Words[^1].Lemma));
            if (sure < Fewest || sure < Most * siblings.Count) continue;
            foreach (var (name, heading) in named) yield return (name!, heading);
        }
    }

    private RolePhrase? TitleOf(Heading heading) => titles.Title(WordReader.Read(heading.Text, known));

    /// <summary>The headings of one level that stand under the same one.</summary>
    private static IEnumerable<List<Heading>> Siblings(IReadOnlyList<Heading> headings)
    {
        var open = new Stack<List<Heading>>();
        foreach (var heading in headings)
        {
            while (open.Count > 0 && open.Peek()[0].Level > heading.Level) yield return open.Pop();
            if (open.Count > 0 && open.Peek()[0].Level == heading.Level) open.Peek().Add(heading);
            else open.Push([heading]);
        }

        while (open.Count > 0) yield return open.Pop();
    }
}
