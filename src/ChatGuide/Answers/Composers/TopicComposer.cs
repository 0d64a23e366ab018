using ChatGuide.Answers.Defining;
using ChatGuide.Answers.Quantities;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>A topic of a role: the items or sentences on just that topic of just that role.</summary>
internal sealed class TopicComposer(Knowledge knowledge, Sections sections, QuestionScope scope, PlainComposer plain, ExtremeComposer extremes, StageComposer stages) : IComposer
{
    private const int MostItems = 10;
    private const int EnoughItems = 3;
    private const int MostSections = 3;
    private const int MostSentences = 5;
    private readonly Definitions _definitions = new(knowledge);
    private readonly int _duties = knowledge.Catalog.Topic("duties");

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Roles.Count == 0 || question.Topics.Count == 0) return plain.Compose(question, writer);
        if (stages.Compose(question, writer) is { } staged) return staged;
        if (extremes.Compose(question, writer) is { } end) return end;
        if (question.Content.Count > 0)
        {
            var places = scope.Places(question);
            if (Placed(question, places) is { } placed) return Compose(placed, writer);
            if (IsPaidElsewhere(question, places)) return null;
            if ((question.Content.Any(c => !c.IsSoft) || IsSaid(question)) && plain.Compose(question, writer) is { } whole) return whole;
            if (!question.Content.All(c => c.IsSoft || (c.IsHeld && c.IsCircumstance) || IsUsedOf(question.Roles, c))) return null;
        }

        if (IsOneOfNone(question)) return null;
        if (question.AsksDegree && question.Roles.Count == 1 && plain.ComposeDegree(question, writer) is { } degree) return degree;
        if (question.Narrow.Count > 0 && plain.ComposeNarrow(question, writer) is { } narrow) return narrow;
        var used = new List<Fact>();
        foreach (var role in question.Roles)
        {
            foreach (var topic in Wanted(question, role)) Write(role, topic, question, writer, used);
        }

        if (used.Count == 0) return plain.Compose(question, writer);
        writer.Suggest(knowledge.Probes(question.Roles[0], question.Topics));
        var announced = used.Exists(f => question.Topics.Any(f.Announced.Has));
        var evidence = knowledge.Evidence.Find(question.Roles[0], question.Topics, [], question.TopicTerms).OrderBy(e => !used.Contains(e.Fact)).ToList();
        return Composition.Answered(question.Content.Count > 0 ? 0.6 : announced ? 0.95 : 0.75, evidence);
    }

    /// <summary>Whether amounts of money are asked for a place for which the documents give none: what is paid in one country answers nothing of another.</summary>
    private bool IsPaidElsewhere(Question question, IReadOnlyList<AskedPlace> places) =>
        places.Count > 0 && question.Topics.All(sections.IsMeasured)
        && !question.Roles.Any(r => knowledge.Facts.About(r).Any(f => question.Topics.Any(t => f.Spoken.Has(t) || f.Announced.Has(t)) && scope.IsIn(f, places)));

    /// <summary>The question without the places that it names, where a topic of a role is on them and nothing else is asked; else null.</summary>
    private Question? Placed(Question question, IReadOnlyList<AskedPlace> places)
    {
        var named = places.SelectMany(p => p.Words).ToList();
        return places.Count > 0 && question.Content.All(c => c.IsSoft || named.Contains(c)) && question.Roles.All(r => question.Topics.Any(t => sections.On(r, t).Any(s => s.Facts.Any(f => scope.IsIn(f, places)))))
            ? question with { Content = [] }
            : null;
    }

    /// <summary>The topics asked for; of several that the same words may ask for, "a typical day", those that the role's own document has a section on under just such a heading.</summary>
    private IEnumerable<int> Wanted(Question question, int role)
    {
        var mentions = question.Topics.Count < 2 ? [] : knowledge.Catalog.TopicLexicon.Asked(question.Words);
        var headed = mentions.Where(m => IsHeaded(role, m.Topic, question.Words.Skip(m.First).Take(m.Last - m.First + 1))).ToList();
        return question.Topics.Where(t => headed.Count == 0 || headed.Exists(h => h.Topic == t) || !mentions.Exists(m => m.Topic == t && headed.Exists(h => h.First == m.First && h.Last == m.Last)));
    }

    private bool IsHeaded(int role, int topic, IEnumerable<Word> asked)
    {
        var stems = asked.Where(w => !Search.EnglishAnalyzer.IsStopWord(w.Surface)).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
        return stems.Count > 0 && sections.On(role, topic).Any(s => s.IsOwn && s.Heading is { } h && WordReader.Read(h).Exists(w => stems.Contains(w.Stem)));
    }

    /// <summary>"Which university is best" where no university is spoken of: nothing said on education at large answers it.</summary>
    private bool IsOneOfNone(Question question) =>
        question is { AsksDegree: true, Narrow.Count: > 0 } && knowledge.Words.Asking.Selectors.Contains(question.Words[0].Lower)
        && !question.Roles.Any(r => knowledge.Facts.About(r).Any(f => question.Topics.Any(t => f.Announced.Has(t) || f.Spoken.Has(t)) && question.Narrow.All(n => f.Has(knowledge.Facts.Terms.Find(n.Word.Stem)))));

    /// <summary>Whether something on a topic asked for holds a word of the question: "daily" tells tools apart only where tools are said to be used daily.</summary>
    private bool IsSaid(Question question) =>
        question.Roles.Any(r => knowledge.Facts.About(r).Any(f => question.Topics.Any(t => f.Announced.Has(t) || f.Spoken.Has(t)) && question.Content.Any(c => c.IsIn(f.Has))));

    /// <summary>Whether the documents use a word of each of the roles, though not on the topic; a name stands for something of its own.</summary>
    private bool IsUsedOf(IReadOnlyList<int> roles, ContentWord word) =>
        !word.IsOfKind && !(word.Word.IsCapital && word.Word.Start > 0) && roles.All(r => knowledge.Facts.Mentioning(r).Any(f => word.IsIn(f.Has)));

    /// <summary>Writes one topic of one role; the sections of its own document in full, of others what they add.</summary>
    public void Write(int role, int topic, Question question, AnswerWriter writer, List<Fact> used)
    {
        var places = scope.Places(question);
        var found = Fitting([.. sections.On(role, topic, Asking(question, topic)).Select(s => s with { Facts = [.. s.Facts.Where(f => scope.IsIn(f, places))] }).Where(s => s.Facts.Count > 0)], role, topic, question);
        if (found.Count == 0)
        {
            // What a role does may stand in its first sentence only.
            var definition = topic == _duties ? _definitions.OfRole(role).ToList() : [];
            writer.Paragraph(writer.QuoteAll(definition));
            used.AddRange(definition);
            return;
        }

        if (topic == _duties && !writer.IsContinued) writer.Paragraph(writer.QuoteAll(_definitions.OfRole(role)));
        if (found.All(s => s.Facts.All(writer.HasQuoted)))
        {
            used.AddRange(found.SelectMany(s => s.Facts));
            return;
        }

        writer.Say(Say.TopicOfRole, knowledge.TopicName(topic), knowledge.Plural(role));
        var items = MostItems + writer.ToSkip;
        var sentences = MostSentences + writer.ToSkip;
        foreach (var section in writer.IsContinued ? found : found.Take(MostSections))
        {
            var chosen = Order(section.Facts.Where(f => f.Fragment.Kind is FragmentKind.Item), question).Take(items).ToList();
            var prose = Order(section.Facts.Where(f => f.Fragment.Kind is FragmentKind.Prose), question).Take(sentences).ToList();
            var rows = section.Facts.Where(f => f.Fragment.Kind is FragmentKind.Cell).GroupBy(f => f.Passage).Select(g => g.Last()).Take(items).ToList();
            writer.Paragraph(writer.QuoteAll(prose));
            writer.List(writer.QuoteAll(rows));
            writer.List(writer.QuoteAll(chosen.DistinctBy(f => f.Fragment)));
            used.AddRange(prose);
            used.AddRange(rows);
            used.AddRange(chosen);
            items -= chosen.Count + rows.Count;
            sentences -= Math.Min(sentences - 1, prose.Count);
            if (items <= 0) break;
        }
    }

    /// <summary>The terms of the words of a question each of which asks for a topic alone.</summary>
    private List<int> Asking(Question question, int topic) =>
        [.. question.Words.Where(w => knowledge.Catalog.TopicLexicon.Asked([w]).Exists(m => m.Topic == topic && !m.IsLoose)).Select(w => knowledge.Facts.Terms.Find(w.Stem)).Where(t => t >= 0)];

    /// <summary>
    /// Where a heading holds the very word asked for, its section alone; where the role's own document has a list, no general remarks from others.
    /// On pay all stay, since documents may differ.
    /// </summary>
    private IReadOnlyList<Section> Fitting(IReadOnlyList<Section> found, int role, int topic, Question question)
    {
        var isShared = found.All(s => s.Facts.All(f => f.IsShared));
        var headed = found.Where(s => (s.IsOwn || isShared) && s.Heading is { } h && WordReader.Read(h).Any(w => question.TopicTerms.Contains(knowledge.Facts.Terms.Find(w.Stem)))).ToList();
        if (headed.Count > 0 && !sections.IsMeasured(topic)) found = headed;
        var own = found.FirstOrDefault(s => s.IsOwn && IsListOn(s, topic));
        return own is null || sections.IsMeasured(topic) ? found : [.. found.Where(s => s.IsOwn && (ReferenceEquals(s, own) || s.Facts.All(f => f.Roles.Count == 1 && f.Roles[0] == role && f.Fragment.Kind is not FragmentKind.Prose)))];
    }

    /// <summary>Whether a section lists what a topic asks for; the column "Share of working time" makes no list of hours of a table of duties.</summary>
    private bool IsListOn(Section section, int topic) =>
        section.Facts.Count(f => f.Fragment.Kind is FragmentKind.Item) >= EnoughItems
        || (section.Facts.Count(f => f.Fragment.Kind is FragmentKind.Cell) >= EnoughItems && section.Heading is { } heading && knowledge.Catalog.TopicLexicon.OfHeading(WordReader.Read(heading)).Has(topic));

    /// <summary>Facts that hold the question's own word for the topic come first when not all can be shown; else the order of the document.</summary>
    private static IEnumerable<Fact> Order(IEnumerable<Fact> facts, Question question)
    {
        var list = facts.ToList();
        var holding = list.Where(f => question.TopicTerms.Any(f.Has)).ToList();
        return list.Count <= MostSentences || holding.Count == 0 || holding.Count == list.Count ? list : holding.Concat(list.Except(holding));
    }
}
