using System.Text.Json;
using System.Text.Json.Nodes;
using ChatGuide.Answers;
using ChatGuide.Corpus;
using ChatGuide.Search;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Hosting;
using ChatGuide.Web.Rendering;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Messages;

/// <summary>The search box of Teams: passages of the corpus as cards to insert into a message.</summary>
internal sealed class MessageExtension(LiveGuide guides, IOptions<RenderingOptions> rendering, Phrases phrases)
{
    private const int PageSize = 10;
    private const int MostPages = 10;

    public InvokeResponse Query(Activity activity, Uri? origin)
    {
        var words = activity.Value?.Property("parameters").Items().Where(p => p.Text("name") != "initialRun").Select(p => p.Text("value")).FirstOrDefault();
        var options = activity.Value?.Property("queryOptions");
        var skip = Number(options, "skip", 0, PageSize * MostPages);
        var count = Number(options, "count", PageSize, 25);
        var guide = guides.Current;
        var links = new SourceLinks(rendering.Value.PublicUrl ?? origin);
        var documents = guide.Corpus.Documents.ToDictionary(d => d.Id);
        var found = string.IsNullOrWhiteSpace(words) ? [] : guide.Index.Search(PassageQuery.FromText(words), skip + count).Skip(skip);
        var attachments = found.Select(hit => (JsonNode)Result(documents[hit.Passage.Document], hit.Passage, links));
        return new InvokeResponse(
            StatusCodes.Status200OK,
            new JsonObject
            {
                ["composeExtension"] = new JsonObject
                {
                    ["type"] = "result",
                    ["attachmentLayout"] = "list",
                    ["attachments"] = new JsonArray([.. attachments]),
                },
            });
    }

    private JsonObject Result(Document document, PassageId id, SourceLinks links)
    {
        var passage = document.Passages[id.Ordinal];
        var heading = passage.HeadingPath is [.., var last] ? last : document.Title;
        var url = $"{links.To(document.Id)}?from={passage.Span.Start}&to={passage.Span.End}#quote";
        var body = new JsonArray(
            AnswerCards.Text(heading, bold: true),
            AnswerCards.Text(AnswerEntities.Cut(passage.Text, 1000)),
            new JsonObject { ["type"] = "TextBlock", ["isSubtle"] = true, ["wrap"] = true, ["text"] = $"[{Markdown.Escape(document.Title)}]({url})" });
        var card = AnswerCards.Card(body, "1.5");
        return new JsonObject
        {
            ["contentType"] = card.ContentType,
            ["content"] = JsonObject.Create(card.Content!.Value),
            ["preview"] = new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.thumbnail",
                ["content"] = new JsonObject { ["title"] = AnswerEntities.Cut(heading, 80), ["text"] = AnswerEntities.Cut($"{phrases.Fill(Say.Sources)}: {document.Title}. {passage.Text}", 160) },
            },
        };
    }

    private static int Number(JsonElement? options, string name, int otherwise, int most) =>
        options?.Property(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? Math.Clamp(number, 0, most) : otherwise;
}
