using System.Text.Json;
using ChatGuide.Evaluation;
using ChatGuide.Tests.Search;

namespace ChatGuide.Tests.Evaluation;

public sealed class EvaluationDocumentTests : IDisposable
{
    private readonly BakerSet baker = new();

    public void Dispose() => baker.Dispose();

    [SkippableTheory]
    [InlineData("trades")]
    [InlineData("guide")]
    [InlineData("messy")]
    [InlineData("seeds")]
    public void A_set_written_as_a_document_keeps_Microsofts_schema(string name)
    {
        var schema = Schema();
        var set = EvaluationSet.Read(OpenSets.FileOf(name));
        Assert.Empty(schema.Errors(Json(DocumentWriting.ToDocument(set, name, set.Corpus, outcomes: null, evaluatedAt: null))));
    }

    [SkippableFact]
    public void A_set_written_with_its_replies_keeps_Microsofts_schema()
    {
        var schema = Schema();
        var (file, cases) = Mixed();
        var report = baker.Run(file);
        var document = Json(DocumentWriting.ToDocument(EvaluationSet.Read(file), "set", "corpus", report.Sets[0].Cases, report.EvaluatedAt));
        Assert.Empty(schema.Errors(document));
        Assert.Equal(cases, document.GetProperty("items").GetArrayLength());
        Assert.Contains("Peel", document.GetProperty("items")[0].GetProperty("response").GetString(), StringComparison.Ordinal);
        Assert.Equal("baker.md", document.GetProperty("items")[0].GetProperty("citations")[0].GetProperty("source").GetString());
        Assert.Equal("fail", document.GetProperty("items")[1].GetProperty("status").GetString());
    }

    [SkippableTheory]
    [InlineData("""{"items":[{"prompt":"q"}]}""")]
    [InlineData("""{"schemaVersion":"2.0.0","items":[{"prompt":"q"}]}""")]
    [InlineData("""{"schemaVersion":"1.4.0","items":[]}""")]
    [InlineData("""{"schemaVersion":"1.4.0","items":[{"prompt":"q","unknown":1}]}""")]
    [InlineData("""{"schemaVersion":"1.4.0","items":[{"prompt":"q","status":"well"}]}""")]
    [InlineData("""{"schemaVersion":"1.4.0","items":[{"prompt":"q","turns":[{"prompt":"q"}]}]}""")]
    public void The_check_against_the_schema_can_fail(string json)
    {
        Assert.NotEmpty(Schema().Errors(Json(json)));
    }

    [Fact]
    public void A_set_written_as_a_document_and_read_again_gives_the_same_outcomes()
    {
        var (file, _) = Mixed();
        var first = baker.Run(file).Sets[0];
        var copy = baker.FileOf("copy.json");
        File.WriteAllText(copy, DocumentWriting.ToDocument(EvaluationSet.Read(file), "set", "corpus", outcomes: null, evaluatedAt: null));
        var again = baker.Run(copy).Sets[0];
        Assert.Equal(first.Total, again.Total);
        Assert.Equal(first.Gates.Right, again.Gates.Right);
        Assert.Equal(first.Cases!.SelectMany(c => c.Turns).Select(t => (t.Ask, t.Expected, t.Reply)), again.Cases!.SelectMany(c => c.Turns).Select(t => (t.Ask, t.Expected, t.Reply)));
        Assert.Equal(first.Cases!.Select(c => (c.Id, c.Form)), again.Cases!.Select(c => (c.Id, c.Form)));
    }

    [Fact]
    public void A_document_from_elsewhere_is_judged_by_its_expected_responses_and_citations()
    {
        var file = baker.FileOf("other.json");
        File.WriteAllText(file, """
            {
              "schemaVersion": "1.2.0",
              "default_evaluators": { "Citations": { "threshold": 2 }, "Relevance": {} },
              "items": [
                { "prompt": "what tools does a baker use", "expected_response": "The peel and the banneton." },
                { "prompt": "what tools does a baker use", "expected_response": "Peel, banneton and lathe", "evaluators": { "ExactMatch": {} } },
                { "name": "thread", "turns": [
                  { "prompt": "hello", "evaluators": {}, "evaluators_mode": "replace" },
                  { "prompt": "what tools does a baker use", "evaluators": { "Citations": { "threshold": 40 } } } ] }
              ]
            }
            """);
        var cases = baker.Run(file).Sets[0].Cases!;
        Assert.Equal([[true], [false], [true, false]], cases.Select(c => c.Turns.Select(t => t.IsRight).ToArray()));
        Assert.Equal(["item-001", "item-002", "item-003"], cases.Select(c => c.Id));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"schemaVersion":"1.4.0","items":[{"name":"x"}]}""")]
    [InlineData("""{"schemaVersion":"1.4.0","items":[{"prompt":""}]}""")]
    public void What_is_no_document_is_refused_with_the_name_of_the_file(string json)
    {
        var file = baker.FileOf("bad.json");
        File.WriteAllText(file, json);
        Assert.StartsWith(file + ": ", Assert.Throws<FormatException>(() => EvaluationSet.Read(file)).Message, StringComparison.Ordinal);
    }

    private (string File, int Cases) Mixed() => (baker.Write("set.yaml",
        BakerSet.Case("a", "topic", "what tools does a baker use", "contains: [peel], lacks: [lathe], cites: [baker.md]") +
        BakerSet.Case("b", "topic", "what tools does a baker use", "containsAny: [lathe, saw]") +
        BakerSet.Case("c", "refuse", "what is the pension of a glazier in Norway", "refuses: true") +
        """
          - id: d
            form: follow-up
            turns:
              - { ask: "hi", expect: small-talk }
              - { ask: "what is a baker" }
              - { ask: "and the tools?", contains: [banneton] }
        """), 4);

    private static SchemaCheck Schema()
    {
        var folder = SharedData.Find("m365-eval-schema");
        Skip.If(folder is null, "the schema of evaluation documents is not here");
        return new SchemaCheck(Json(File.ReadAllText(Path.Combine(folder, "eval-document.schema.json"))));
    }

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
