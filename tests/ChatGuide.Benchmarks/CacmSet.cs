using System.Formats.Tar;
using System.IO.Compression;
using System.Text.RegularExpressions;
using ChatGuide.Corpus;
using ChatGuide.Search;

namespace ChatGuide.Benchmarks;

/// <summary>The CACM collection: abstracts, queries by number, and the names of the abstracts relevant to each query.</summary>
internal sealed partial record CacmSet(
    IReadOnlyList<IndexedPassage> Articles, IReadOnlyDictionary<int, string> Queries, IReadOnlyDictionary<int, HashSet<string>> Relevant)
{
    public static CacmSet Read(string folder) => new(
        ReadArticles(Path.Combine(folder, "cacm.tar.gz")),
        Topic().Matches(File.ReadAllText(Path.Combine(folder, "topics.cacm.txt")))
            .ToDictionary(match => int.Parse(match.Groups["number"].ValueSpan, null), match => match.Groups["text"].Value),
        File.ReadLines(Path.Combine(folder, "qrels.cacm.txt"))
            .Select(line => line.Split(' '))
            .Where(columns => columns[3] != "0")
            .GroupBy(columns => int.Parse(columns[0], null), columns => columns[2])
            .ToDictionary(group => group.Key, group => group.ToHashSet()));

    private static List<IndexedPassage> ReadArticles(string file)
    {
        var articles = new List<IndexedPassage>();
        using var tar = new TarReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null)
                continue;
            using var reader = new StreamReader(entry.DataStream);
            articles.Add(ReadArticle(Path.GetFileNameWithoutExtension(entry.Name), reader.ReadToEnd()));
        }

        return [.. articles.OrderBy(article => article.Id.Document)];
    }

    /// <summary>The first paragraph is the title; what follows the date of entry are numbers of cited articles, no text.</summary>
    private static IndexedPassage ReadArticle(string name, string html)
    {
        var text = Tag().Replace(html, "");
        var end = DateOfEntry().Match(text);
        var paragraphs = BlankLine().Split((end.Success ? text[..end.Index] : text).Trim());
        return new IndexedPassage(new PassageId(new DocumentId(name), 0), paragraphs[0], [], string.Join("\n\n", paragraphs[1..]), [], []);
    }

    [GeneratedRegex(@"<DOCNO>\s*(?<number>\d+)\s*</DOCNO>(?<text>.*?)</DOC>", RegexOptions.Singleline)]
    private static partial Regex Topic();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^CA\d{6}.*$", RegexOptions.Multiline)]
    private static partial Regex DateOfEntry();

    [GeneratedRegex(@"\r?\n\s*\n")]
    private static partial Regex BlankLine();
}
