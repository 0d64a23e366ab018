using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>A phrase of a document that may name a role.</summary>
/// <param name="Key">The lemmas of the phrase with short forms written out.</param>
/// <param name="Sighting">Where it stands.</param>
/// <param name="Proves">Whether this sighting alone proves a role.</param>
/// <param name="Alone">Whether a heading consists of the phrase alone.</param>
/// <param name="OtherName">Another name that stands in brackets behind it; null where there is none.</param>
internal readonly record struct SeenPhrase(string Key, RoleSighting Sighting, bool Proves, bool Alone, string? OtherName = null);

/// <summary>Reads the phrases that may name roles out of one document: its headings, questions, definitions and tables. Safe for concurrent use.</summary>
internal sealed class SightingReader(OccupationWords words, Abbreviations abbreviations, RolePhrases phrases, TopicPages topicPages, KnownWords known, EnglishWords english)
{
    private readonly RoleTables _tables = new(topicPages, phrases, words, known);
    private readonly TitleLists _lists = new(words, phrases.Titles, known);
    private readonly RoleQuestions _questions = new(words, phrases.Titles);

    /// <summary>The phrases in the order they stand in.</summary>
    public List<SeenPhrase> Read(Document document)
    {
        var seen = new List<SeenPhrase>();
        ReadHeading(document.Title, document, 1, seen);
        foreach (var heading in document.Headings) ReadHeading(heading.Text, document, heading.Lines.First, seen);
        foreach (var heading in topicPages.Of(document)) ReadTopicPage(heading, document, seen);
        foreach (var (name, heading) in _lists.Of(document)) See(seen, name, "list of titles", document, heading.Lines.First, proves: true, alone: true);
        foreach (var (name, line, other) in _tables.Names(document)) See(seen, name, "table", document, line, proves: true, otherName: other?.Name);
        foreach (var passage in document.Passages)
        {
            foreach (var fragment in passage.Fragments)
            {
                if (fragment.Kind == FragmentKind.Question) ReadHeading(fragment.Text, document, fragment.Sentences[0].Lines.First, seen);
                else if (fragment.Kind != FragmentKind.Cell) ReadSentences(fragment, document, seen);
            }
        }

        return seen;
    }

    private void ReadHeading(string text, Document document, int line, List<SeenPhrase> seen)
    {
        var read = WordReader.Read(text, known);
        if (_questions.AskedFor(read) is { } asked)
            See(seen, asked, "question", document, line, proves: true);
        if (text.EndsWith('?') && _questions.Asked(read) is { } doer)
            See(seen, doer, "question", document, line);
        if (RoleTitles.WithAside(read) is { } titled && phrases.Titles.Title(titled.Name) is { } main)
        {
            See(seen, main, "heading", document, line, alone: true, otherName: phrases.Titles.Title([.. titled.Aside.SkipWhile(w => words.Phrases.Renaming.Contains(w.Lower))])?.Name);
            return;
        }

        if ((phrases.Titles.Title(read) ?? phrases.Titles.Paired(read)) is { } whole)
        {
            See(seen, whole, "heading", document, line, proves: words.Nouns.Contains(whole.Words[^1].Lemma), alone: true);
            return;
        }

        if (phrases.Titles.Joined(read) is { Count: > 0 } joined)
        {
            foreach (var one in joined) See(seen, one, "heading", document, line, proves: IsProof(joined), alone: one.Words.Count > 1);
            return;
        }

        foreach (var phrase in phrases.Titles.Names(read))
            See(seen, phrase, "heading", document, line, proves: phrase.IsWhole && words.Nouns.Contains(phrase.Words[^1].Lemma), alone: phrase.IsWhole);
    }

    /// <summary>Whether names that share a heading are of occupations: those of most are nouns for nothing but persons.</summary>
    private bool IsProof(IReadOnlyList<RolePhrase> joined) => joined.Count(n => words.IsSurelyPersonal(n.Words[^1].Lemma)) * 2 > joined.Count;

    /// <summary>A page or section whose parts are pay, duties, tools … is about a role, whatever its name ends in.</summary>
    private void ReadTopicPage(Heading heading, Document document, List<SeenPhrase> seen)
    {
        var parts = heading.Text.Split('/', '|').Select(p => WordReader.Read(p)).ToList();
        var titled = parts.Select(p => phrases.Titles.Title(p)).OfType<RolePhrase>().ToList();
        if (titled.Count == 0) titled.AddRange(phrases.Titles.Joined(parts[0]));
        if (titled.Count == 0 && phrases.Titles.WholeName(parts[0]) is { } name) titled.Add(name);
        // "Key facts" and the name of a site stand over topics too: what is an ordinary word for no person is a role only where the text says so.
        foreach (var title in titled) See(seen, title, "heading over topics", document, heading.Lines.First, proves: words.IsTitle(title.Words[^1].Lemma) || !english.IsOrdinary(title.Words[^1].Lemma), alone: true);
    }

    private void ReadSentences(Fragment fragment, Document document, List<SeenPhrase> seen)
    {
        foreach (var sentence in fragment.Sentences)
        {
            var mayDefine = phrases.MayDefine(sentence.Text);
            var mayWork = phrases.MayWorkAs(sentence.Text);
            var mayMention = document.FrontMatter.Roles.Count == 0;
            if (!mayDefine && !mayWork && !mayMention) continue;
            var read = WordReader.Read(sentence.Text, known);
            if (mayDefine && phrases.Defined(read) is { } phrase)
                See(seen, phrase, "definition", document, sentence.Lines.First, proves: true);
            if (mayMention && phrases.Stated(read) is { } stated)
                See(seen, stated, "statement", document, sentence.Lines.First, proves: words.IsSurelyPersonal(stated.Words[^1].Lemma) || (stated.Words.Count > 1 && words.Titles.Contains(stated.Words[^1].Lemma)));
            if (mayMention && phrases.Subject(read) is { } subject)
                See(seen, subject, "mention", document, sentence.Lines.First);
            if (!mayWork) continue;
            foreach (var name in phrases.WorkedAs(read)) See(seen, name, "mention", document, sentence.Lines.First);
        }
    }

    private void See(List<SeenPhrase> seen, RolePhrase phrase, string how, Document document, int line, bool proves = false, bool alone = false, string? otherName = null) =>
        seen.Add(new SeenPhrase(abbreviations.Expand(phrase.Words), new RoleSighting(phrase.Name, how, document.Id.Path, line), proves, alone, otherName));
}
