using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>Turns the passages of a document into facts: who each sentence is about, and on what topic. Safe for concurrent use.</summary>
internal sealed class FactReader(CareerCatalog catalog)
{
    private readonly SectionReader _sections = new(catalog);
    private readonly SubjectReader _subjects = new(catalog);
    private readonly Asides _asides = new();
    private readonly CountReader _counts = new(catalog.Known);

    /// <summary>The facts and passages of a document.</summary>
    public DocumentFacts Read(Document document)
    {
        var documentRoles = _sections.OfDocument(document);
        var read = new DocumentFacts(_sections.HeadsOf(document));
        var documentTopics = document.FrontMatter.Topics.Select(catalog.Topic).Where(t => t >= 0).Aggregate(TopicSet.None, (s, t) => s.With(TopicSet.Of(t)));
        var paths = new Dictionary<string, (SectionSubject Subject, int Section, int[] Terms)>(StringComparer.Ordinal);
        foreach (var passage in document.Passages)
        {
            var key = string.Join('\n', passage.HeadingPath);
            if (!paths.TryGetValue(key, out var path))
            {
                var subject = _sections.OfPath(document, passage.HeadingPath, documentRoles);
                var headings = passage.HeadingPath.Append(document.Title).Concat(document.FrontMatter.Roles);
                var context = read.Terms.InternAll(headings.SelectMany(Words));
                paths[key] = path = (subject with { Topics = subject.Topics.IsEmpty && documentRoles.Count == 0 ? documentTopics : subject.Topics }, read.Sections++, context);
            }

            var first = read.Facts.Count;
            ReadPassage(passage, path.Subject, read);
            read.Passages.Add(new PassageEntry(document, passage, first, read.Facts.Count - first, path.Terms, path.Section));
        }

        return read;
    }

    private void ReadPassage(Passage passage, SectionSubject section, DocumentFacts read)
    {
        var subject = new Running(section.Roles, section.Tie);
        var topics = section.Topics;
        var header = (Roles: (IReadOnlyList<int>)[], Topics: TopicSet.None);
        string? rowHeader = null;
        var labelsLead = !section.OwnTopics || LabelsAreTopics(passage);
        var isAnswer = false;
        foreach (var fragment in passage.Fragments)
        {
            var label = fragment.Label is null ? [] : Words(fragment.Label);
            var announced = !labelsLead || isAnswer ? topics : Announce(label, topics);
            switch (fragment.Kind)
            {
                case FragmentKind.Question:
                    topics = catalog.TopicLexicon.Asked(catalog.RoleLexicon.Without(Words(fragment.Text))).Aggregate(TopicSet.None, (s, m) => s.With(TopicSet.Of(m.Topic)));
                    announced = topics;
                    isAnswer = !topics.IsEmpty;
                    break;
                case FragmentKind.LeadIn:
                    var led = catalog.TopicLexicon.OfHeading(catalog.RoleLexicon.Without(Words(fragment.Sentences[^1].Text)));
                    var isLabel = !catalog.TopicLexicon.OfLabel(Words(fragment.Sentences[^1].Text)).IsEmpty;
                    if (!led.IsEmpty && (isLabel || (!section.OwnTopics && !isAnswer))) topics = led;
                    announced = topics;
                    break;
                case FragmentKind.Cell when ReferenceEquals(fragment, passage.Fragments[0]) && HasRoleColumns(passage):
                    subject = new Running([], RoleTie.None);
                    rowHeader = fragment.Text;
                    header = ([], catalog.TopicLexicon.OfHeading(Words(fragment.Text)));
                    break;
                case FragmentKind.Cell when ReferenceEquals(fragment, passage.Fragments[0]):
                    var words = Words(fragment.Text);
                    header = ([.. catalog.RoleLexicon.Find(words).Where(m => !m.IsAmbiguous).SelectMany(m => m.Roles).Distinct()], catalog.TopicLexicon.OfHeading(words));
                    if (header.Roles.Count > 0) subject = new Running(header.Roles, RoleTie.Context);
                    break;
                case FragmentKind.Cell:
                    var column = catalog.RoleLexicon.Find(label).Where(m => !m.IsAmbiguous).SelectMany(m => m.Roles).Distinct().ToList();
                    if (column.Count > 0) subject = new Running(column, RoleTie.Context);
                    announced = catalog.TopicLexicon.OfHeading(catalog.RoleLexicon.Without(label)).With(header.Topics);
                    if (announced.IsEmpty) announced = topics;
                    break;
            }

            ReadFragment(fragment, ReferenceEquals(fragment, passage.Fragments[0]) ? null : rowHeader, section, ref subject, announced, read);
            if (fragment.Kind is FragmentKind.Item) subject = subject.AtPassage(section);
        }
    }

    private bool HasRoleColumns(Passage row) =>
        row.Fragments.Skip(1).Any(f => f.Label is { } label && catalog.RoleLexicon.Find(Words(label)).Exists(m => !m.IsAmbiguous));

    private TopicSet Announce(IReadOnlyList<Word> label, TopicSet section)
    {
        if (label.Count == 0) return section;
        var own = OfLabel(label);
        return own.IsEmpty ? section : own;
    }

    /// <summary>The topics of a label, what it adds in brackets ("Pay (July 2024)") left out.</summary>
    private TopicSet OfLabel(IReadOnlyList<Word> label)
    {
        var bracket = label.TakeWhile(w => w.Break != '(').Count();
        return catalog.TopicLexicon.OfLabel(bracket > 0 ? [.. label.Take(bracket)] : label);
    }

    /// <summary>Whether most labels of a passage are what topics are headed by, whatever the heading above it says.</summary>
    private bool LabelsAreTopics(Passage passage)
    {
        var labels = passage.Fragments.Where(f => f.Kind is FragmentKind.Item or FragmentKind.Prose).Select(f => f.Label).ToList();
        var topical = labels.Count(l => l is not null && catalog.TopicLexicon.IsHeading(l));
        return topical > 0 && topical * 2 >= labels.Count;
    }

    private void ReadFragment(Fragment fragment, string? rowHeader, SectionSubject section, ref Running running, TopicSet announced, DocumentFacts read)
    {
        foreach (var sentence in fragment.Sentences)
        {
            var words = Words(sentence.Text);
            foreach (var word in words) read.Terms.Words.Add(word.Folded);
            var subjects = _subjects.Read(words, read.Heads);
            if (fragment.Kind == FragmentKind.Item && section.IsListOfOne && !subjects.Subjects.Any(section.Roles.Contains)) subjects = subjects with { Subjects = [] };
            var isCell = fragment.Kind == FragmentKind.Cell;
            if (subjects.Subjects.Count > 0 && !isCell && !(fragment.Kind == FragmentKind.Question))
                running = running with { Roles = subjects.Subjects, Tie = RoleTie.Subject, Led = fragment.Kind is FragmentKind.LeadIn or FragmentKind.Question ? subjects.Subjects : running.Led };
            else if (fragment.Kind is FragmentKind.Question or FragmentKind.LeadIn && subjects.Mentioned.Count > 0)
                running = new Running(subjects.Mentioned, RoleTie.Context) { Led = subjects.Mentioned };
            else if (section.Roles.Count == 0 && subjects.Mentioned.Count > 0 && !isCell && !subjects.Continues && running.Roles.Count == 0)
                running = running with { Roles = subjects.Mentioned, Tie = RoleTie.Context };
            else if (subjects.Mentioned.Count == 1 && !isCell && !subjects.Continues && !running.Roles.Contains(subjects.Mentioned[0]) && !running.Roles.SequenceEqual(section.Roles) && running.Led is null)
                running = running with { Roles = subjects.Mentioned, Tie = RoleTie.Context };
            else if (running.Tie == RoleTie.Subject)
                running = running with { Tie = RoleTie.Context };

            var aside = _asides.Holds(sentence.Text);
            List<Word> own = fragment is { Kind: FragmentKind.Cell, Label: { } column } ? [.. words, .. Words(column), .. rowHeader is null ? [] : Words(rowHeader)] : words;
            read.Facts.Add(new Fact
            {
                Number = read.Facts.Count,
                Passage = read.Passages.Count,
                Fragment = fragment,
                Sentence = sentence,
                Roles = aside ? [] : running.Roles,
                Tie = aside || running.Roles.Count == 0 ? RoleTie.None : running.Tie,
                Mentioned = aside ? [] : subjects.Mentioned,
                Announced = aside ? TopicSet.None : announced,
                Spoken = aside ? TopicSet.None : catalog.TopicLexicon.OfSentence(words),
                Terms = read.Terms.InternFact(own),
                RowHeader = rowHeader,
                Counts = _counts.Read(sentence.Text, words, rowHeader ?? fragment.Label),
            });
        }
    }

    private List<Word> Words(string text) => WordReader.Read(text, catalog.Known);

    /// <summary>What the text is about at the moment.</summary>
    private readonly record struct Running(IReadOnlyList<int> Roles, RoleTie Tie)
    {
        /// <summary>The roles that a lead-in or question gave to all that follows it.</summary>
        public IReadOnlyList<int>? Led { get; init; }

        /// <summary>What the next item of a list is about again.</summary>
        public Running AtPassage(SectionSubject section) =>
            Led is { } led ? this with { Roles = led, Tie = RoleTie.Context } : new Running(section.Roles, section.Tie);
    }
}
