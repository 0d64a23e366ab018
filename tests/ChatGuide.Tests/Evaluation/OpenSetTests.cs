using ChatGuide.Corpus;
using ChatGuide.Evaluation;

namespace ChatGuide.Tests.Evaluation;

public sealed class OpenSetTests(OpenSets sets) : IClassFixture<OpenSets>
{
    public static TheoryData<string> Names => [.. OpenSets.Names];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void A_set_keeps_its_gates_or_the_floors_reached_so_far(string name)
    {
        var skipped = sets.Report.Skipped.FirstOrDefault(s => s.Name == name);
        Skip.If(skipped is not null, $"{name}: {skipped?.Reason}");
        var gates = GateResult.Of(sets.PoolOf(name), s => OpenSets.Floors(s.Name)).Where(g => g.Set == name).ToList();
        Assert.NotEmpty(gates);
        Assert.True(gates.TrueForAll(g => g.Holds), string.Join('\n', gates.Where(g => !g.Holds)) + "\n" + ReportText.Faults(sets.Report));
    }

    [Fact]
    public void No_floor_stands_where_the_gate_would_ask_for_less()
    {
        foreach (var name in OpenSets.Names)
        {
            var gates = EvaluationSet.Read(OpenSets.FileOf(name)).Gates;
            var floors = OpenSets.Floors(name);
            Assert.True(floors.Right <= gates.Right && floors.Form <= gates.Form && floors.Refused <= gates.Refused && floors.WronglyRefused >= gates.WronglyRefused, name);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void Every_citation_quotes_the_characters_of_its_place(string name)
    {
        var guide = sets.GuideOf(name);
        var documents = guide.Corpus.Documents.ToDictionary(d => d.Id);
        var turns = sets.TurnsOf(name);
        foreach (var (turn, citation) in turns.SelectMany(t => t.Answer!.Citations.Select(c => (t, c))))
        {
            var document = documents[citation.Document];
            Assert.Equal(document.Quote(citation.Span), citation.Quote);
            Assert.Equal(document.ContentHash, citation.ContentHash);
            Assert.Equal(new LineMap(document.Text).LinesOf(citation.Span), citation.Lines);
            Assert.Contains($"[{citation.Position}]", turn.Reply, StringComparison.Ordinal);
        }

        Assert.True(turns.Sum(t => t.Answer!.Citations.Count) > turns.Count / 2, "Too few citations to mean anything.");
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void The_order_of_the_files_changes_no_byte_of_any_reply(string name)
    {
        var guide = sets.GuideOf(name);
        var reversed = OpenSets.Build(guide.Corpus with { Documents = [.. guide.Corpus.Documents.Reverse()] });
        var again = Evaluator.Run(name, EvaluationSet.Read(OpenSets.FileOf(name)), reversed).SelectMany(c => c.Turns);
        foreach (var (one, other) in sets.TurnsOf(name).Zip(again, (t, u) => (t, u))) Assert.Equal(Bytes(one), Bytes(other));
    }

    /// <summary>The whole answer: words, citations, suggestions and confidence.</summary>
    private static string Bytes(TurnOutcome turn) => System.Text.Json.JsonSerializer.Serialize(turn.Answer) + turn.Reply;
}
