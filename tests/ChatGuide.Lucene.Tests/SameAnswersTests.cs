using ChatGuide.Corpus;
using ChatGuide.Evaluation;
using ChatGuide.Lucene;
using ChatGuide.Search;

namespace ChatGuide.Tests.Lucene;

public sealed class SameAnswersTests
{
    public static TheoryData<string> Sets() => [.. Directory.GetFiles(Repository.Evaluation, "*.yaml").Select(file => Path.GetFileName(file)).Where(name => name != "floors.yaml").Order(StringComparer.Ordinal)];

    [SkippableTheory]
    [MemberData(nameof(Sets))]
    public void Both_engines_give_the_same_replies(string name)
    {
        var file = Path.Combine(Repository.Evaluation, name);
        var set = EvaluationSet.Read(file);
        var path = set.CorpusPath(file);
        Skip.IfNot(Directory.Exists(path), $"the corpus of {name} is not here");
        var corpus = new CorpusReader().Read(new CorpusOptions { Path = path }, previous: null, progress: null, CancellationToken.None);

        var expected = Replies(name, set, Guide.Build(corpus, new Bm25fIndexBuilder()));
        var replies = Replies(name, set, Guide.Build(corpus, new LuceneIndexBuilder(folder: null)));

        Assert.Equal(expected, replies);
    }

    private static List<(string Case, string Ask, string Reply)> Replies(string name, EvaluationSet set, Guide guide) =>
        [.. Evaluator.Run(name, set, guide).SelectMany(one => one.Turns.Select(turn => (one.Id, turn.Ask, turn.Reply)))];
}
