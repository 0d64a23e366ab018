using System.CommandLine;
using System.Globalization;
using ChatGuide.Search;

namespace ChatGuide.Web.CommandLine;

/// <summary><c>search "words"</c>: the passages that hold them, best first.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("words") { Description = "The words to look for.", Arity = ArgumentArity.OneOrMore };
        var corpus = GuideSource.Option();
        var count = new Option<int>("--count") { Description = "How many passages to show.", DefaultValueFactory = _ => 10 };
        var explain = new Option<bool>("--explain") { Description = "Show how each score comes about." };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1000)
                result.AddError("--count must lie between 1 and 1000.");
        });
        var command = new Command("search", "Search the passages of the corpus.") { words, corpus, count, explain };
        command.SetAction((parsed, stop) =>
        {
            var guide = GuideSource.Builder(parsed.GetValue(corpus)).Build(GuideSource.Progress(), stop);
            var query = PassageQuery.FromText(string.Join(' ', parsed.GetValue(words) ?? []));
            var hits = guide.Index.Search(query, parsed.GetValue(count));
            if (hits.Count == 0)
                Console.Error.WriteLine("No passage holds any of these words.");
            foreach (var hit in hits)
                Print(guide, query, hit, parsed.GetValue(explain));
            return Task.FromResult(0);
        });
        return command;
    }

    private static void Print(Guide guide, PassageQuery query, Hit hit, bool explain)
    {
        var passage = guide.Corpus.Documents.First(d => d.Id == hit.Passage.Document).Passages[hit.Passage.Ordinal];
        var heading = passage.HeadingPath.Count > 0 ? $" — {string.Join(" › ", passage.HeadingPath)}" : "";
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{hit.Score,7:0.000}  {hit.Passage.Document}:{passage.Lines.First}-{passage.Lines.Last}{heading}"));
        Console.Out.WriteLine($"         {passage.Text}");
        if (!explain)
            return;
        foreach (var part in guide.Index.Explain(query, hit.Passage))
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"         {part.Score,7:0.000}  {part.Term} in {string.Join(", ", part.Fields)}"));
    }
}
