using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>Turns the passages of a document into facts: who each sentence is about, and on what topic. Safe for concurrent use.</summary>
internal sealed class FactReader
{
    private static readonly LabelReading Unlabelled = new([], TopicSet.None);
    private readonly DocumentSubject _documents;
    private readonly SectionReader _sections;
    private readonly SubjectReader _subjects;
    private readonly SentenceReader _sentences;
    private readonly PerText<LabelReading> _labels;
    private readonly CareerCatalog _catalog;

    public FactReader(CareerCatalog catalog)
    {
        _catalog = catalog;
        var mentions = new RoleMentions(catalog);
        _documents = new DocumentSubject(catalog, mentions);
        _sections = new SectionReader(catalog, mentions);
        _subjects = new SubjectReader(catalog);
        _sentences = new SentenceReader(catalog, _subjects);
        _labels = new PerText<LabelReading>(ReadLabel);
    }

    /// <summary>Every word of the sentences read, folded.</summary>
    public HashSet<string> WordsRead() => _sentences.WordsRead();

    /// <summary>The facts and passages of a document.</summary>
    public DocumentFacts Read(Document document)
    {
        var documentRoles = _documents.Of(document);
        var read = new DocumentFacts(_sections.HeadsOf(document));
        var documentTopics = document.FrontMatter.Topics.Select(_catalog.Topic).Where(t => t >= 0).Aggregate(TopicSet.None, (s, t) => s.With(TopicSet.Of(t)));
        if (documentTopics.IsEmpty) documentTopics = _catalog.TopicLexicon.OfLabel(Words(document.Title));
        var paths = new Dictionary<string, (SectionSubject Subject, int Section, SectionThread Thread)>(StringComparer.Ordinal);
        var lead = new LeadRole();
        foreach (var passage in document.Passages)
        {
            var key = string.Join('\n', passage.HeadingPath);
            if (!paths.TryGetValue(key, out var path))
            {
                var subject = _sections.OfPath(document, passage.HeadingPath, documentRoles);
                var headings = passage.HeadingPath.Append(document.Title).Concat(document.FrontMatter.Roles);
                paths[key] = path = (subject with { Topics = subject.Topics.IsEmpty && documentRoles.Count == 0 ? documentTopics : subject.Topics }, read.Sections.Count, new SectionThread());
                read.Sections.Add([.. headings.SelectMany(h => Words(h)).Select(w => w.Forms)]);
            }

            var first = read.Facts.Count;
            ReadPassage(passage, path.Subject, GoesOnAbout(passage, path.Subject, path.Thread, lead), read);
            path.Thread.Follow(read.Facts, first);
            lead.Follow(passage, read.Facts, first);
            read.Passages.Add(new PassageEntry(document, passage, first, read.Facts.Count - first, [], path.Section, documentRoles is [var owner] ? owner : null));
        }

        if (documentRoles.Count == 0 && _documents.SharedBy(document) is { Count: > 0 } shared) Share(shared, read.Facts);
        return read;
    }

    /// <summary>Gives what names nobody to those whom its document is about together.</summary>
    private static void Share(IReadOnlyList<int> roles, List<Fact> facts)
    {
        foreach (var fact in facts.Where(f => f.Roles.Count == 0 && f.Mentioned.Count == 0 && f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item or FragmentKind.Cell)) fact.Share(roles);
    }

    /// <summary>The role that a passage goes on about where no heading names one; each question of a document stands for itself.</summary>
    private static int? GoesOnAbout(Passage passage, SectionSubject subject, SectionThread thread, LeadRole lead) => passage.Kind switch
    {
        _ when subject.Roles.Count > 0 => null,
        PassageKind.Paragraph or PassageKind.List => thread.Role ?? lead.RoleFor(passage),
        PassageKind.QuestionAnswer => lead.RoleFor(passage),
        _ => null,
    };

    private void ReadPassage(Passage passage, SectionSubject section, int? thread, DocumentFacts read)
    {
        var start = thread is { } role ? new Running([role], RoleTie.Context) : new Running(section.Roles, section.Tie);
        var subject = start;
        var topics = section.Topics;
        var header = (Roles: (IReadOnlyList<int>)[], Topics: TopicSet.None);
        string? rowHeader = null;
        var labelsLead = !section.OwnTopics || LabelsAreTopics(passage);
        var isAnswer = false;
        foreach (var fragment in passage.Fragments)
        {
            var label = fragment.Label is null ? Unlabelled : _labels.Of(fragment.Label);
            var announced = !labelsLead || isAnswer || label.Topics.IsEmpty ? topics : label.Topics;
            switch (fragment.Kind)
            {
                case FragmentKind.Question:
                    topics = _catalog.TopicLexicon.OfQuestion(_catalog.RoleLexicon.Without(Words(fragment.Text)));
                    announced = topics;
                    isAnswer = !topics.IsEmpty;
                    break;
                case FragmentKind.LeadIn:
                    var led = _catalog.TopicLexicon.OfHeading(_catalog.RoleLexicon.Without(Words(fragment.Sentences[^1].Text)));
                    var isLabel = !_catalog.TopicLexicon.OfLabel(Words(fragment.Sentences[^1].Text)).IsEmpty;
                    if (!led.IsEmpty && (isLabel || (!section.OwnTopics && !isAnswer))) topics = led;
                    announced = topics;
                    break;
                case FragmentKind.Cell when ReferenceEquals(fragment, passage.Fragments[0]) && HasRoleColumns(passage):
                    subject = new Running([], RoleTie.None);
                    rowHeader = fragment.Text;
                    header = ([], _catalog.TopicLexicon.OfHeading(Words(fragment.Text)));
                    break;
                case FragmentKind.Cell when ReferenceEquals(fragment, passage.Fragments[0]):
                    var words = Words(fragment.Text);
                    header = ([.. _catalog.RoleLexicon.Find(words).Where(m => !m.IsAmbiguous).SelectMany(m => m.Roles).Distinct()], _catalog.TopicLexicon.OfHeading(_catalog.RoleLexicon.Without(words)));
                    if (header.Roles.Count == 0 && Named(passage) is { } named) header.Roles = [named];
                    if (header.Roles.Count > 0) subject = new Running(header.Roles, RoleTie.Context);
                    break;
                case FragmentKind.Cell:
                    var column = _catalog.RoleLexicon.Find(label.Words).Where(m => !m.IsAmbiguous).SelectMany(m => m.Roles).Distinct().ToList();
                    if (column.Count > 0) subject = new Running(column, RoleTie.Context);
                    announced = _catalog.TopicLexicon.OfHeading(_catalog.RoleLexicon.Without(label.Words));
                    // "HNC Architectural Technology" heads no row of tools where its columns say "Length" and "Entry".
                    if (announced.IsEmpty || _catalog.TopicLexicon.IsHeading(passage.Fragments[0].Text)) announced = announced.With(header.Topics);
                    if (announced.IsEmpty) announced = topics;
                    break;
            }

            ReadFragment(fragment, ReferenceEquals(fragment, passage.Fragments[0]) ? null : rowHeader, section, ref subject, announced, read);
            if (fragment.Kind is FragmentKind.Item) subject = subject.AtPassage(start);
        }
    }

    private bool HasRoleColumns(Passage row) =>
        row.Fragments.Skip(1).Any(f => f.Label is { } label && _catalog.RoleLexicon.Find(Words(label)).Exists(m => !m.IsAmbiguous));

    /// <summary>"Talking to people | Help desk agent": the role that one other cell of a row consists of; null where none or more than one does.</summary>
    private int? Named(Passage row)
    {
        var named = row.Fragments.Skip(1).Select(f => Words(f.Text)).Select(w => _catalog.RoleLexicon.Find(w) is [{ IsAmbiguous: false, Roles: [var role], First: 0 } m] && m.Last == w.Count - 1 ? role : -1).Where(r => r >= 0).Distinct().ToList();
        return named is [var only] ? only : null;
    }

    private LabelReading ReadLabel(string text)
    {
        var words = Words(text);
        if (words.Count == 0) return Unlabelled;
        var bracket = words.FindIndex(w => w.Break == '(');
        return new LabelReading(words, _catalog.TopicLexicon.OfLabel(bracket > 0 ? words[..bracket] : words));
    }

    /// <summary>Whether most labels of a passage are what topics are headed by, whatever the heading above it says.</summary>
    private bool LabelsAreTopics(Passage passage)
    {
        var labels = passage.Fragments.Where(f => f.Kind is FragmentKind.Item or FragmentKind.Prose).Select(f => f.Label).ToList();
        var topical = labels.Count(l => l is not null && _catalog.TopicLexicon.IsHeading(l));
        return topical > 0 && topical * 2 >= labels.Count;
    }

    private void ReadFragment(Fragment fragment, string? rowHeader, SectionSubject section, ref Running running, TopicSet announced, DocumentFacts read)
    {
        foreach (var sentence in fragment.Sentences)
        {
            var said = _sentences.Read(sentence.Text, rowHeader ?? fragment.Label);
            var subjects = _subjects.Read(sentence.Text, said.Mentions, read.Heads);
            if (fragment.Kind == FragmentKind.Item && section.IsListOfOne && subjects.Subjects.Count > 0 && !subjects.Subjects.Any(section.Roles.Contains)) subjects = subjects with { Subjects = [] };
            // A "chef's knife" among the tools of a cook.
            if (fragment is { Kind: FragmentKind.Item, Label: { } owned } && section.Roles.Count > 0 && IsOwned(owned)) subjects = new SentenceSubjects([], [], Continues: true);
            var isCell = fragment.Kind == FragmentKind.Cell;
            if (subjects.Subjects.Count > 0 && !isCell && !(fragment.Kind == FragmentKind.Question))
                running = running with { Roles = subjects.Subjects, Tie = RoleTie.Subject, Led = fragment.Kind is FragmentKind.LeadIn or FragmentKind.Question ? subjects.Subjects : running.Led };
            else if (fragment.Kind is FragmentKind.Question or FragmentKind.LeadIn && subjects.Mentioned.Count > 0)
                running = new Running(subjects.Mentioned, RoleTie.Context) { Led = subjects.Mentioned };
            else if (section.Roles.Count == 0 && subjects.Mentioned.Count > 0 && !isCell && !subjects.Continues && running.Roles.Count == 0)
                running = running with { Roles = subjects.Mentioned, Tie = RoleTie.Context };
            else if (subjects.Mentioned.Count == 1 && !isCell && !subjects.Continues && !running.Roles.Contains(subjects.Mentioned[0]) && !running.Roles.SequenceEqual(section.Roles) && running.Led is null)
                running = running with { Roles = subjects.Mentioned, Tie = RoleTie.Context };
            else if (fragment.Kind is FragmentKind.Item && subjects.Mentioned.Count == 1 && running.Roles.Count > 1 && running.Led is null)
                running = running with { Roles = subjects.Mentioned, Tie = RoleTie.Context };
            else if (running.Tie == RoleTie.Subject)
                running = running with { Tie = RoleTie.Context };

            var spoken = _catalog.TopicLexicon.Beneath(said.Spoken, announced, said.Words.Select(w => w.Stem));
            if (fragment is { Kind: FragmentKind.Item, Label: null }) spoken = _catalog.TopicLexicon.Listed(spoken, announced, sentence.Text);
            read.Words.Add(fragment is { Kind: FragmentKind.Cell, Label: { } column } ? [.. said.Words, .. LabelForms(column), .. LabelForms(rowHeader)] : said.Words);
            read.Facts.Add(new Fact
            {
                Number = read.Facts.Count,
                Passage = read.Passages.Count,
                Fragment = fragment,
                Sentence = sentence,
                Roles = said.IsAside || said.IsOfAll ? [] : running.Roles,
                Tie = said.IsAside || said.IsOfAll || running.Roles.Count == 0 ? RoleTie.None : running.Tie,
                Mentioned = said.IsAside ? [] : subjects.Mentioned,
                Announced = said.IsAside ? TopicSet.None : announced,
                Spoken = said.IsAside ? TopicSet.None : spoken,
                RowHeader = rowHeader,
                Counts = said.Counts,
            });
        }
    }

    private static bool IsOwned(string label) => label.Contains("'s ", StringComparison.Ordinal) || label.Contains("’s ", StringComparison.Ordinal);

    private List<Word> Words(string text) => WordReader.Read(text, _catalog.Known);

    private IEnumerable<WordForms> LabelForms(string? label) => label is null ? [] : _labels.Of(label).Words.Select(w => w.Forms);

    /// <summary>A label's words, and the topics that it announces, what it adds in brackets ("Pay (July 2024)") left out.</summary>
    private sealed record LabelReading(IReadOnlyList<Word> Words, TopicSet Topics);

    /// <summary>What the text is about at the moment.</summary>
    private readonly record struct Running(IReadOnlyList<int> Roles, RoleTie Tie)
    {
        /// <summary>The roles that a lead-in or question gave to all that follows it.</summary>
        public IReadOnlyList<int>? Led { get; init; }

        /// <summary>What the next item of a list is about again.</summary>
        public Running AtPassage(Running start) =>
            Led is { } led ? this with { Roles = led, Tie = RoleTie.Context } : start;
    }
}
