using ChatGuide.Answers.Composers;
using ChatGuide.Answers.Fitting;
using ChatGuide.Answers.Verdicts;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Moves;

/// <summary>From one role to another: the corpus's words on that move, else what both need and what is missing, else the way out of or into the one it knows.</summary>
internal sealed class MoveComposer(Knowledge knowledge, ClaimWords claims, Sections sections, TopicComposer topics) : IComposer
{
    private const int MostFacts = 4;
    private const int MostRelated = 3;
    private readonly Skills _skills = new(knowledge, sections);
    private readonly MoveSentences _sentences = new(knowledge);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Move is not { From: { } from, To: { } to }) return null;
        var said = _sentences.Of(from, to, question.Content).Take(MostFacts).ToList();
        var source = Role(from, said);
        var target = Role(to, said);
        if (said.Count > 0) Write(question, said, Name(from, source), Name(to, target), writer);
        else if (source < 0 != target < 0) return OneEnd(source, target, source < 0 ? from : to, writer);
        else if (source < 0) return null;
        else writer.Say(Say.MoveUntold, knowledge.Name(source), knowledge.Name(target));
        var entry = said.Count == 0 && WriteEntry(target, question, writer);
        var gap = said.Count < 2 && source >= 0 && target >= 0 && WriteGap(source, target, writer);
        if (said.Count == 0 && !gap && !entry)
        {
            writer.Clear();
            return null;
        }

        writer.Choices.AddRange(new[] { source, target }.Where(r => r >= 0).Select(knowledge.Name));
        if (target >= 0) writer.Suggest(knowledge.Probes(target, []));
        return Composition.Answered(said.Count > 0 ? 0.9 : 0.65, said);
    }

    private void Write(Question question, List<Evidence> said, string from, string to, AnswerWriter writer)
    {
        if (claims.AsksPossible(question.Words[0]) && said.Exists(e => WordReader.Read(e.Fact.Sentence.Text).Exists(claims.SaysPossible))) writer.Say(Say.Yes);
        writer.Say(Say.MoveLead, from, to);
        writer.Paragraph(writer.QuoteAll(said.SelectMany((e, i) => i == 0 ? WithNext(e.Fact) : [e.Fact])));
    }

    /// <summary>The documents know one end only: said so, and offered what they hold on leaving or entering that one.</summary>
    private Composition OneEnd(int source, int target, MoveEnd unknown, AnswerWriter writer)
    {
        var role = Math.Max(source, target);
        writer.Say(Say.UnknownRole, "“" + unknown.Name + "”");
        writer.Say(Say.CoveredRole, knowledge.Plural(role), knowledge.Join(knowledge.TopicsOf(role).Select(knowledge.TopicName)));
        foreach (var fact in Entry(role, source >= 0 ? ["moves"] : ["education", "moves"]).Take(MostRelated)) writer.Relate(fact);
        writer.Suggest(knowledge.Probes(role, []));
        return new Composition(AnswerKind.Refusal, 0, []);
    }

    private IEnumerable<Fact> Entry(int role, string[] ids) =>
        ids.Select(knowledge.Catalog.Topic).Where(t => t >= 0).SelectMany(t => sections.On(role, t)).SelectMany(s => s.Facts).Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item);

    private bool WriteEntry(int role, Question question, AnswerWriter writer)
    {
        var used = new List<Fact>();
        if (knowledge.Catalog.Topic("education") is >= 0 and var education) topics.Write(role, education, question, writer, used);
        return used.Count > 0;
    }

    /// <summary>The role an end stands for: of several that share its word, the one the sentences speak of; -1 where it is none.</summary>
    private static int Role(MoveEnd end, List<Evidence> said) =>
        end.Roles.Count == 0 ? -1 : end.Roles.FirstOrDefault(r => said.Exists(e => e.Fact.Mentioned.Contains(r)), end.Roles[0]);

    private string Name(MoveEnd end, int role) => role >= 0 ? knowledge.Name(role) : end.Name;

    /// <summary>The sentence and, in a paragraph, the one that goes on from it.</summary>
    private IEnumerable<Fact> WithNext(Fact fact) =>
        knowledge.Facts.Of(knowledge.Facts.PassageOf(fact)).Where(f => f == fact || (f.Number == fact.Number + 1 && ReferenceEquals(f.Fragment, fact.Fragment)));

    private bool WriteGap(int from, int to, AnswerWriter writer)
    {
        var has = _skills.Of(from);
        var needs = _skills.Of(to);
        if (has.Count == 0 || needs.Count == 0) return false;
        var shared = needs.Where(n => has.Any(h => Skills.AreSame(h, n))).ToList();
        var missing = needs.Except(shared).ToList();
        if (shared.Count > 0)
        {
            writer.Say(Say.MoveShared, knowledge.Plural(from), knowledge.Plural(to));
            writer.List(writer.QuoteAll(shared));
        }

        if (missing.Count > 0)
        {
            writer.Say(Say.MoveMissing, knowledge.Plural(to));
            writer.List(writer.QuoteAll(missing));
        }

        return shared.Count + missing.Count > 0;
    }
}
