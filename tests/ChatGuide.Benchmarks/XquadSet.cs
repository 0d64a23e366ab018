using System.Text.Json;
using ChatGuide.Corpus;
using ChatGuide.Search;

namespace ChatGuide.Benchmarks;

/// <summary>A question, and where its answer stands.</summary>
internal sealed record XquadQuestion(string Text, PassageId Paragraph, PassageId Sentence);

/// <summary>The paragraphs, sentences and questions of one language of XQuAD-R.</summary>
internal sealed record XquadSet(
    IReadOnlyList<IndexedPassage> Paragraphs, IReadOnlyList<IndexedPassage> Sentences, IReadOnlyList<XquadQuestion> Questions)
{
    public static XquadSet Read(string file)
    {
        var paragraphs = new List<IndexedPassage>();
        var sentences = new List<IndexedPassage>();
        var questions = new List<XquadQuestion>();
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var article in json.RootElement.GetProperty("data").EnumerateArray())
        {
            var title = article.GetProperty("title").GetString()!.Replace('_', ' ');
            foreach (var paragraph in article.GetProperty("paragraphs").EnumerateArray())
                Read(paragraph, title, paragraphs, sentences, questions);
        }

        return new XquadSet(paragraphs, sentences, questions);
    }

    /// <summary>The same set without the titles of its articles.</summary>
    public XquadSet WithoutTitles() => this with
    {
        Paragraphs = [.. Paragraphs.Select(paragraph => paragraph with { Title = "" })],
        Sentences = [.. Sentences.Select(sentence => sentence with { Title = "" })],
    };

    private static void Read(
        JsonElement paragraph, string title, List<IndexedPassage> paragraphs, List<IndexedPassage> sentences, List<XquadQuestion> questions)
    {
        var document = new DocumentId($"{paragraphs.Count:D4}");
        var id = new PassageId(document, 0);
        paragraphs.Add(new IndexedPassage(id, title, [], paragraph.GetProperty("context").GetString()!, [], []));
        var starts = paragraph.GetProperty("sentence_breaks").EnumerateArray().Select(pair => pair[0].GetInt32()).ToList();
        var texts = paragraph.GetProperty("sentences").EnumerateArray().Select(text => text.GetString()!).ToList();
        sentences.AddRange(texts.Select((text, i) => new IndexedPassage(new PassageId(document, i), title, [], text, [], [])));
        foreach (var question in paragraph.GetProperty("qas").EnumerateArray())
        {
            var start = question.GetProperty("answers")[0].GetProperty("answer_start").GetInt32();
            var sentence = starts.FindLastIndex(first => first <= start);
            questions.Add(new XquadQuestion(question.GetProperty("question").GetString()!, id, new PassageId(document, sentence)));
        }
    }
}
