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
internal sealed class SightingReader(OccupationWords words, Abbreviations abbreviations, RolePhrases phrases, TopicPages topicPages, KnownWords known)
{
    private const int LongestName = 5;

    /// <summary>The phrases in the order they stand in.</summary>
    public List<SeenPhrase> Read(Document document)
    {
        var seen = new List<SeenPhrase>();
        ReadHeading(document.Title, document, 1, seen);
        foreach (var heading in document.Headings) ReadHeading(heading.Text, document, heading.Lines.First, seen);
        foreach (var heading in topicPages.Of(document)) ReadTopicPage(heading, document, seen);
        ReadHeaderRows(document, seen);
        foreach (var passage in document.Passages)
        {
            foreach (var fragment in passage.Fragments)
            {
                if (fragment.Kind == FragmentKind.Question) ReadHeading(fragment.Text, document, fragment.Sentences[0].Lines.First, seen);
                else if (fragment.Kind == FragmentKind.Cell) ReadCell(fragment, passage, document, seen);
                else ReadSentences(fragment, document, seen);
            }
        }

        return seen;
    }

    private void ReadHeading(string text, Document document, int line, List<SeenPhrase> seen)
    {
        var read = WordReader.Read(text, known);
        if (phrases.AskedFor(read) is { } asked)
            See(seen, asked, "question", document, line, proves: true);
        if (RolePhrases.WithAside(read) is { } titled && phrases.Title(titled.Name, 0, titled.Name.Count) is { } main)
        {
            See(seen, main, "heading", document, line, alone: true, otherName: phrases.Title(titled.Aside, 0, titled.Aside.Count)?.Name);
            return;
        }

        if (phrases.Title(read, 0, read.Count) is { } whole)
        {
            See(seen, whole, "heading", document, line, proves: words.Nouns.Contains(whole.Words[^1].Lemma), alone: true);
            return;
        }

        foreach (var phrase in phrases.Names(read))
            See(seen, phrase, "heading", document, line, proves: phrase.IsWhole && words.Nouns.Contains(phrase.Words[^1].Lemma), alone: phrase.IsWhole);
    }

    /// <summary>A page or section whose parts are pay, duties, tools … is about a role, whatever its name ends in.</summary>
    private void ReadTopicPage(Heading heading, Document document, List<SeenPhrase> seen)
    {
        foreach (var part in heading.Text.Split('/', '|'))
        {
            if (phrases.WholeName(WordReader.Read(part, known)) is { } name)
                See(seen, name, "heading over topics", document, heading.Lines.First, proves: true, alone: true);
        }
    }

    /// <summary>A table whose columns are roles and whose rows are topics.</summary>
    private void ReadHeaderRows(Document document, List<SeenPhrase> seen)
    {
        foreach (var row in document.Passages.Where(p => p.Kind == PassageKind.TableRow && p.Fragments.Count > 2))
        {
            var labels = row.Fragments.Skip(1).Select(f => f.Label is null ? null : phrases.Label(WordReader.Read(f.Label, known))).ToList();
            if (labels.Contains(null) || !topicPages.IsTopic(row.Fragments[0].Text) || labels.Count(l => words.IsPersonal(l!.Words[^1].Lemma)) * 2 < labels.Count) continue;
            foreach (var label in labels) See(seen, label!, "table", document, row.Lines.First, proves: true);
        }
    }

    private void ReadCell(Fragment cell, Passage row, Document document, List<SeenPhrase> seen)
    {
        if (!ReferenceEquals(row.Fragments[0], cell) || cell.Label is null || !words.Columns.Contains(cell.Label.ToLowerInvariant())) return;
        var read = WordReader.Read(cell.Text, known);
        if (read.Count is 0 or > LongestName || !MayBeTitle(read)) return;
        var sighting = new RoleSighting(cell.Text, "table", document.Id.Path, cell.Sentences[0].Lines.First);
        seen.Add(new SeenPhrase(abbreviations.Expand(read), sighting, Proves: true, Alone: false));
    }

    /// <summary>What stands in a column of jobs is a job unless its words speak against it: a figure, "All occupations", a thing.</summary>
    private bool MayBeTitle(List<Word> read) =>
        !read.Exists(w => char.IsDigit(w.Surface[0])) && !words.Modifiers.Contains(read[0].Lower) && (words.IsTitle(read[^1].Lemma) || !words.Things.Contains(read[^1].Lemma));

    private void ReadSentences(Fragment fragment, Document document, List<SeenPhrase> seen)
    {
        foreach (var sentence in fragment.Sentences)
        {
            var mayDefine = RolePhrases.MayDefine(sentence.Text);
            var mayWork = RolePhrases.MayWorkAs(sentence.Text);
            var mayMention = document.FrontMatter.Roles.Count == 0;
            if (!mayDefine && !mayWork && !mayMention) continue;
            var read = WordReader.Read(sentence.Text, known);
            if (mayDefine && phrases.Defined(read) is { } phrase)
                See(seen, phrase, "definition", document, sentence.Lines.First, proves: true);
            if (mayMention && phrases.Subject(read) is { } subject)
                See(seen, subject, "mention", document, sentence.Lines.First);
            if (!mayWork) continue;
            foreach (var name in phrases.WorkedAs(read)) See(seen, name, "mention", document, sentence.Lines.First);
        }
    }

    private void See(List<SeenPhrase> seen, RolePhrase phrase, string how, Document document, int line, bool proves = false, bool alone = false, string? otherName = null) =>
        seen.Add(new SeenPhrase(abbreviations.Expand(phrase.Words), new RoleSighting(phrase.Name, how, document.Id.Path, line), proves, alone, otherName));
}
