System.Console.WriteLine("ChatGuide benchmarks");
