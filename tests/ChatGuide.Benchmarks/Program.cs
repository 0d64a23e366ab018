using ChatGuide.Benchmarks;

return args switch
{
    ["search", .. var sizes] => SearchBenchmark.Run(sizes, Console.Out),
    ["xquad", .. var folder] => XquadBenchmark.Run(OutsideData.Find("xquad-r", folder), Console.Out),
    ["cacm", .. var folder] => CacmBenchmark.Run(OutsideData.Find("cacm", folder), Console.Out),
    ["onet", .. var folder] => OnetBenchmark.Run(OutsideData.Find("onet-29.2", folder), Console.Out),
    ["turns", var service] => TurnsBenchmark.Measure(service, process: null, Console.Out),
    ["turns", var service, var process] => TurnsBenchmark.Measure(service, int.Parse(process, System.Globalization.CultureInfo.InvariantCulture), Console.Out),
    ["clinc-val", .. var folder] => ClincBenchmark.Run(OutsideData.Find("clinc150", folder), validation: true, Console.Out),
    ["clinc", .. var folder] => ClincBenchmark.Run(OutsideData.Find("clinc150", folder), validation: false, Console.Out),
    ["answers"] => AnswersBenchmark.Run(Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        ChatGuide.Benchmarks search [PASSAGES…]   speed of the index on generated careers text; default 1000 10000 100000 1000000
        ChatGuide.Benchmarks xquad [DIR]          XQuAD-R: paragraph hit@1, sentence MRR@10
        ChatGuide.Benchmarks onet [DIR]           O*NET imported beside the corpus: start, memory, speed, right answers
        ChatGuide.Benchmarks cacm [DIR]           CACM: mean average precision
        ChatGuide.Benchmarks turns URL [PID]      turns a second of a service that runs there, its limits lifted
        ChatGuide.Benchmarks clinc [DIR]          CLINC150: questions to other assistants that the project's guide answers nevertheless
        ChatGuide.Benchmarks clinc-val [DIR]      the same of its validation part, to tune on
        ChatGuide.Benchmarks answers              time and memory of an answer over the project's own corpus
        """);
    return 2;
}
