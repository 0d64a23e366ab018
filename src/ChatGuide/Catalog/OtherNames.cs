using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>
/// Finds other names for a role: in running text ("a pastry chef, also called a pâtissier", "They are also known as event managers") and below a heading or behind
/// a label that says so ("Also called: …"). Safe for concurrent use.
/// </summary>
/// <param name="phrases">Recognises names.</param>
/// <param name="words">The words by which a sentence goes on about whom it was about, and those over other names.</param>
/// <param name="abbreviations">The corpus's short forms.</param>
/// <param name="roles">The roles that may have other names, by each of their forms.</param>
/// <param name="isName">Whether a key is the name of a role already.</param>
/// <param name="known">Word forms seen before.</param>
internal sealed class OtherNames(RolePhrases phrases, OccupationWords words, Abbreviations abbreviations, PhraseTable<RoleCandidate> roles, Func<string, bool> isName, KnownWords known)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _over = new HashSet<string>(words.Phrases.OtherNames, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The other names that a document gives, in the order they stand in.</summary>
    public List<(RoleCandidate Candidate, RoleSighting Sighting)> Read(Document document)
    {
        var found = new List<(RoleCandidate, RoleSighting)>();
        foreach (var passage in document.Passages)
        {
            foreach (var fragment in passage.Fragments)
            {
                if (MayRename(fragment)) Read(fragment, document, found);
            }

            ReadList(passage, document, found);
        }

        return found;
    }

    /// <summary>The names below "Other names", or in the item "Also known as: …", of the role that the page or its section is headed by.</summary>
    private void ReadList(Passage passage, Document document, List<(RoleCandidate, RoleSighting)> found)
    {
        var isHeaded = passage.HeadingPath is [.., var heading] && IsOver(heading);
        foreach (var fragment in passage.Fragments)
        {
            var isLabelled = fragment.Label is { } label && IsOver(label);
            if (!isHeaded && !isLabelled) continue;
            if (passage.HeadingPath.Reverse().Append(document.Title).Select(Headed).OfType<RoleCandidate>().FirstOrDefault() is not { } role) return;
            var listed = isLabelled ? fragment.Text[fragment.Label!.Length..] : fragment.Text;
            foreach (var name in listed.Split(',', ';').Select(Named).OfType<RolePhrase>()) found.Add((role, Seen(name, fragment.Sentences[0], document)));
        }
    }

    private bool IsOver(string text) => _over.Contains(text.AsSpan().TrimEnd(':'));

    private RoleCandidate? Headed(string heading)
    {
        var read = WordReader.Read(heading, known);
        return Enumerable.Range(0, read.Count).Select(i => roles.Longest(read, i, out _)).FirstOrDefault(r => r.Count > 0)?[0];
    }

    private RolePhrase? Named(string listed)
    {
        return phrases.Titles.WholeName(RoleTitles.WithoutAside(WordReader.Read(listed, known))) is { } title && !isName(abbreviations.Expand(title.Words)) ? title : null;
    }

    private bool MayRename(Fragment fragment)
    {
        // By position: every fragment of the corpus is asked, and most hold one sentence.
        for (var i = 0; i < fragment.Sentences.Count; i++)
        {
            if (phrases.MayRename(fragment.Sentences[i].Text)) return true;
        }

        return false;
    }

    private void Read(Fragment fragment, Document document, List<(RoleCandidate, RoleSighting)> found)
    {
        RoleCandidate? last = null;
        foreach (var sentence in fragment.Sentences)
        {
            var said = WordReader.Read(sentence.Text, known);
            if (last is not null && said.Count > 0 && words.Subjects.Persons.Contains(said[0].Lower) && NameAt(said, 1) is { } theirs) found.Add((last, Seen(theirs, sentence, document)));
            for (var i = 0; i < said.Count; i++)
            {
                if (roles.Longest(said, i, out var end) is not [var role, ..]) continue;
                i = end;
                last = role;
                if (NameAt(said, end + 1) is { } other) found.Add((last, Seen(other, sentence, document)));
            }
        }
    }

    private RolePhrase? NameAt(List<Word> said, int at) =>
        phrases.OtherName(said, at) is { } other && !isName(abbreviations.Expand(other.Words)) ? other : null;

    private static RoleSighting Seen(RolePhrase name, Sentence sentence, Document document) => new(name.Name, "also called", document.Id.Path, sentence.Lines.First);
}
