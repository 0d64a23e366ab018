using ChatGuide.Answers.Composers;
using ChatGuide.Answers.Defining;
using ChatGuide.Answers.Quantities;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>Two or more roles: a table of topics, every cell quoted, then the sentences that contrast them.</summary>
internal sealed class CompareComposer(Knowledge knowledge, ComparisonWords comparisons, Sections sections, RoleFigures figures) : IComposer
{
    private const int MostLabels = 5;
    private const int MostFigures = 4;
    private const int FewFigures = 2;
    private readonly RoleDefinitions _definitions = new(knowledge);
    private readonly SideBySide _sideBySide = new(knowledge);
    private const int MostContrasts = 4;
    private const int MostSaid = 3;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var roles = question.Roles;
        var differences = knowledge.Catalog.Topic("differences");
        var topics = question.Topics.Where(t => t != differences).ToList();
        var asked = topics.Count > 0;
        if (!asked) topics = [.. roles.SelectMany(knowledge.TopicsOf).Where(t => t != differences).Distinct().Order()];
        var contrasts = Contrasts(question, asked ? topics : []);
        var said = writer.QuoteAll(contrasts).ToList();
        var definitions = asked ? [] : roles.Select(r => Definition(r, said, writer)).ToList();
        var lines = topics.Select(t => Line(t, roles, asked ? MostFigures : FewFigures, writer)).Where(l => l.Cells.Any(c => c.Count > 0)).ToList();
        if (definitions.Exists(d => d.Count > 0)) lines.Insert(0, new TableLine(writer.Fill(Say.WhatItIs), definitions));
        if (lines.Count == 0 && contrasts.Count == 0) return null;
        if (contrasts.Count > 0)
        {
            writer.Say(Say.CompareSays);
            writer.Paragraph(said);
        }

        if (lines.Count > 0)
        {
            writer.Say(Say.CompareLead, knowledge.Join(roles.Select(knowledge.Plural)));
            writer.Add(new TableBlock(["", .. roles.Select(knowledge.Name)], lines));
        }

        writer.Choices.AddRange(roles.Select(knowledge.Name));
        writer.Suggest(roles.Take(2).SelectMany(r => knowledge.Probes(r, []).Take(1)));
        return Composition.Answered(0.9, [.. contrasts.Select(f => new Evidence(f, (int)f.Tie, 0, 0, 1))]);
    }

    /// <summary>What a role is, unless one of the sentences above the table says so.</summary>
    private IReadOnlyList<Statement> Definition(int role, IReadOnlyList<Statement> said, AnswerWriter writer) =>
        [.. _definitions.Of(role).Select(writer.Quote).Where(d => !said.Any(s => s.Text == d.Text))];

    private TableLine Line(int topic, IReadOnlyList<int> roles, int most, AnswerWriter writer)
    {
        var measured = figures.KindOf(topic) is not null ? roles.Select(r => figures.Of(r, topic)).ToList() : [];
        return new TableLine(knowledge.TopicName(topic), [.. roles.Select((r, i) => Cell(r, topic, Alike(i, measured).DistinctBy(f => f.Fragment.Kind is FragmentKind.Cell && f.RowHeader is null ? -f.Passage : f.Number + 1).Take(most).ToList(), writer))]);
    }

    /// <summary>A list by its labels; else the sentences with figures on a measured topic, else the first on it.</summary>
    private IReadOnlyList<Statement> Cell(int role, int topic, List<Fact> measured, AnswerWriter writer)
    {
        if (measured.Count > 0 && sections.IsMeasured(topic)) return [.. measured.Select(writer.Quote)];
        var section = sections.On(role, topic).FirstOrDefault();
        if (section is null) return [new Statement(writer.Fill(Say.NothingInCell))];
        if (section.HasItems) return [.. section.Facts.Where(f => f.Fragment.Kind == FragmentKind.Item).DistinctBy(f => f.Fragment).Take(MostLabels).Select(writer.QuoteLabel)];
        if (measured.Count > 0) return [writer.Quote(measured[0])];
        return [.. section.Facts.Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Cell).Take(1).Select(writer.Quote)];
    }

    /// <summary>The facts with figures of one role, first those in the column or the unit that most of the others are given in.</summary>
    private static IEnumerable<Fact> Alike(int role, List<IReadOnlyList<RoleFigure>> all) => all.Count == 0 ? [] :
        all[role]
            .OrderByDescending(f => all.Count(o => f.Column is not null && o.Any(x => x.Column == f.Column && x.Figure.Unit == f.Figure.Unit)))
            .ThenByDescending(f => all.Count(o => o.Any(x => x.Figure.Unit == f.Figure.Unit)))
            .Select(f => f.Fact);

    /// <summary>Sentences that speak of at least two of the roles, those that contrast them first.</summary>
    private List<Fact> Contrasts(Question question, IReadOnlyList<int> topics)
    {
        var differences = knowledge.Catalog.Topic("differences");
        var roles = question.Roles;
        var said = _sideBySide.Of(roles).Where(f => topics.Count == 0 || topics.Any(t => f.Announced.Has(t) || f.Spoken.Has(t))).Take(MostSaid).ToList();
        return
        [
            .. said,
            .. roles.SelectMany(knowledge.Facts.Mentioning)
                .DistinctBy(f => f.Number)
                .Except(said)
                .Where(f => f.IsStatement && f.Mentioned.Count(roles.Contains) >= 2)
                .Where(f => topics.Count == 0 || topics.Any(t => f.Announced.Has(t) || f.Spoken.Has(t)))
                .Select(f => (Fact: f, Score: Score(f, roles, differences, question)))
                .OrderByDescending(f => f.Score)
                .ThenBy(f => f.Fact.Number)
                .Take(Math.Max(1, MostContrasts - said.Count))
                .Where(f => f.Score > 0)
                .Select(f => f.Fact),
        ];
    }

    private double Score(Fact fact, IReadOnlyList<int> roles, int differences, Question question)
    {
        var score = fact.Mentioned.Count(roles.Contains) - 0.5 * fact.Mentioned.Count(m => !roles.Contains(m));
        if (differences >= 0 && fact.Announced.Has(differences)) score += 1;
        if (differences >= 0 && fact.Spoken.Has(differences)) score += 1;
        if (WordReader.Read(fact.Sentence.Text).Exists(comparisons.IsContrast)) score += 1;
        if (fact.Roles.Count(roles.Contains) >= 1) score += 0.5;
        return score + question.TopicTerms.Count(fact.Has) * 0.3;
    }
}
