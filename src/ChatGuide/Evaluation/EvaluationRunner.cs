namespace ChatGuide.Evaluation;

/// <summary>Runs sets over their corpora and sums up.</summary>
/// <param name="open">Builds the guide over a folder; each folder is opened once.</param>
/// <param name="time">When the report was made.</param>
public sealed class EvaluationRunner(Func<string, Guide> open, TimeProvider time)
{
    /// <summary>Runs the sets in these files. A set whose corpus is absent is skipped.</summary>
    /// <param name="files">The sets.</param>
    /// <param name="corpus">The folder for sets that name none.</param>
    /// <param name="totalsOnly">Whether the report keeps no question of any set.</param>
    /// <exception cref="FormatException">A file is no set; the message names file and line.</exception>
    public EvaluationReport Run(IEnumerable<string> files, string corpus, bool totalsOnly)
    {
        var guides = new Dictionary<string, Guide>(StringComparer.Ordinal);
        var sets = new List<SetReport>();
        var skipped = new List<SkippedSet>();
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var set = EvaluationSet.Read(file);
            var folder = set.Corpus.Length == 0 ? Path.GetFullPath(corpus) : set.CorpusPath(file);
            if (!Directory.Exists(folder))
            {
                skipped.Add(new SkippedSet(name, $"its corpus {set.Corpus} is not here"));
                continue;
            }

            if (!guides.TryGetValue(folder, out var guide)) guides.Add(folder, guide = open(folder));
            var cases = Evaluator.Run(name, set, guide);
            sets.Add(new SetReport(name, set.Corpus, guide.Corpus.Version, set.Gates, Tally.Of(cases), FormTally.Of(cases), cases));
        }

        var all = sets.SelectMany(s => s.Cases!).ToList();
        return new EvaluationReport(
            time.GetUtcNow(),
            [.. sets.Select(s => totalsOnly || s.Name.EndsWith(SetReport.SealedEnding, StringComparison.Ordinal) ? s with { Cases = null } : s)],
            skipped,
            FormTally.Of(all),
            ConfidenceBand.Of(all),
            ConfidenceBand.OfConfident(all),
            GateResult.Of(sets, s => s.Gates));
    }
}
