using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>Finds other names for a role in running text: "a pastry chef, also called a pâtissier", "They are also known as event managers". Safe for concurrent use.</summary>
/// <param name="phrases">Recognises names.</param>
/// <param name="subjects">The words by which a sentence goes on about whom it was about.</param>
/// <param name="abbreviations">The corpus's short forms.</param>
/// <param name="roles">The roles that may have other names, by each of their forms.</param>
/// <param name="isName">Whether a key is the name of a role already.</param>
/// <param name="known">Word forms seen before.</param>
internal sealed class OtherNames(RolePhrases phrases, SubjectWords subjects, Abbreviations abbreviations, PhraseTable<RoleCandidate> roles, Func<string, bool> isName, KnownWords known)
{
    /// <summary>The other names that a document gives, in the order they stand in.</summary>
    public List<(RoleCandidate Candidate, RoleSighting Sighting)> Read(Document document)
    {
        var found = new List<(RoleCandidate, RoleSighting)>();
        foreach (var fragment in document.Passages.SelectMany(p => p.Fragments).Where(f => f.Sentences.Any(s => phrases.MayRename(s.Text)))) Read(fragment, document, found);
        return found;
    }

    private void Read(Fragment fragment, Document document, List<(RoleCandidate, RoleSighting)> found)
    {
        RoleCandidate? last = null;
        foreach (var sentence in fragment.Sentences)
        {
            var words = WordReader.Read(sentence.Text, known);
            if (last is not null && words.Count > 0 && subjects.Persons.Contains(words[0].Lower) && NameAt(words, 1) is { } theirs) found.Add((last, Seen(theirs, sentence, document)));
            for (var i = 0; i < words.Count; i++)
            {
                if (roles.Longest(words, i, out var end) is not [var role, ..]) continue;
                i = end;
                last = role;
                if (NameAt(words, end + 1) is { } other) found.Add((last, Seen(other, sentence, document)));
            }
        }
    }

    private RolePhrase? NameAt(List<Word> words, int at) =>
        phrases.OtherName(words, at) is { } other && !isName(abbreviations.Expand(other.Words)) ? other : null;

    private static RoleSighting Seen(RolePhrase name, Sentence sentence, Document document) => new(name.Name, "also called", document.Id.Path, sentence.Lines.First);
}
