using ChatGuide.Answers.Composers;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Defining;

/// <summary>A role as a whole: what it is, its main duties, and one line on each further topic.</summary>
internal sealed class DescribeComposer(Knowledge knowledge, Sections sections) : IComposer
{
    private const int MostDuties = 5;
    private static readonly string[] Last = ["differences", "interview", "moves"];
    private readonly Definitions _definitions = new(knowledge);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var used = new List<Fact>();
        foreach (var role in question.Roles) Write(role, writer, used);
        if (used.Count == 0) return null;
        writer.Suggest(knowledge.Probes(question.Roles[0], []));
        return Composition.Answered(0.9, [.. used.Select(f => new Evidence(f, (int)f.Tie, 0, 0, 1))]);
    }

    private void Write(int role, AnswerWriter writer, List<Fact> used)
    {
        var definition = _definitions.OfRole(role).ToList();
        writer.Paragraph(writer.QuoteAll(definition));
        used.AddRange(definition);
        var duties = knowledge.Catalog.Topic("duties");
        var shown = WriteDuties(role, duties, writer, used);
        var rest = Told(role, duties);
        foreach (var topic in rest) WriteLine(role, topic, writer, used);
        if (!shown && definition.Count == 0 && used.Count == 0) WriteAny(role, writer, used);
        if (rest.Count > 0) writer.Say(Say.OffersRest, knowledge.Join(knowledge.TopicsOf(role).Select(knowledge.TopicName)), knowledge.Plural(role));
    }

    /// <summary>The topics to tell a line of, what sets the role apart from others last.</summary>
    private List<int> Told(int role, int duties) =>
        [.. knowledge.TopicsOf(role).Where(t => t != duties).OrderBy(t => Array.IndexOf(Last, knowledge.Catalog.Topics[t].Id) >= 0).ThenBy(t => t)];

    private bool WriteDuties(int role, int duties, AnswerWriter writer, List<Fact> used)
    {
        var section = duties < 0 ? null : sections.On(role, duties).FirstOrDefault(s => s.HasItems) ?? sections.On(role, duties).FirstOrDefault();
        if (section is null) return false;
        var chosen = section.Facts.Where(f => f.Fragment.Kind is FragmentKind.Item or FragmentKind.Prose).DistinctBy(f => f.Fragment.Kind == FragmentKind.Item ? (object)f.Fragment : f).Take(MostDuties).ToList();
        var quoted = writer.QuoteAll(chosen).ToList();
        if (quoted.Count == 0) return false;
        writer.Say(Say.DutiesLead);
        if (section.HasItems) writer.List(quoted);
        else writer.Paragraph(quoted);
        used.AddRange(chosen);
        return true;
    }

    private void WriteLine(int role, int topic, AnswerWriter writer, List<Fact> used)
    {
        var section = sections.On(role, topic).FirstOrDefault();
        if (section is null) return;
        var chosen = section.HasItems
            ? section.Facts.Where(f => f.Fragment.Kind == FragmentKind.Item).DistinctBy(f => f.Fragment).Take(3).ToList()
            : section.Facts.Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Cell).Take(1).ToList();
        if (chosen.Count == 0 || chosen.TrueForAll(writer.HasQuoted)) return;
        var lead = new Statement(Composing.Capital(writer.Fill(Say.TopicLine, knowledge.TopicName(topic))));
        var quotes = section.HasItems && chosen.TrueForAll(f => f.Fragment.Label is not null)
            ? [.. chosen.Select((f, i) => writer.QuoteLabel(f) is var q && i + 1 < chosen.Count ? q with { Text = q.Text + "," } : q)]
            : writer.QuoteAll(chosen.Take(1)).ToList();
        writer.Paragraph([lead, .. quotes]);
        used.AddRange(chosen);
    }

    private void WriteAny(int role, AnswerWriter writer, List<Fact> used)
    {
        var chosen = knowledge.Facts.About(role).Where(f => f.Fragment.Kind == FragmentKind.Prose && f.Tie >= RoleTie.Context).Take(3).ToList();
        writer.Paragraph(writer.QuoteAll(chosen));
        used.AddRange(chosen);
    }
}
