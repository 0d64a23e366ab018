using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatGuide.Answers;
using ChatGuide.Web.Activities;

namespace ChatGuide.Web.Rendering;

/// <summary>Adaptive Cards for what text shows badly: a table, and figures as a chart.</summary>
internal static class AnswerCards
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The cards of an answer; null where the channel shows none or the answer needs none.</summary>
    public static IReadOnlyList<Attachment>? Of(Answer answer, ChannelCapabilities channel, Phrases phrases)
    {
        if (channel.CardVersion is null)
            return null;
        var body = new JsonArray();
        foreach (var block in answer.Blocks)
        {
            if (block is TableBlock table && !channel.Tables)
                body.Add((JsonNode)Table(table, phrases));
            else if (block is FiguresBlock { Figures.Count: > 1 } figures)
                Add(body, Figures(figures, channel));
        }

        return body.Count == 0 ? null : [Card(body, channel.CardVersion)];
    }

    public static Attachment Card(JsonArray body, string version) => new()
    {
        ContentType = ContentType,
        Content = JsonSerializer.SerializeToElement(
            new JsonObject
            {
                ["type"] = "AdaptiveCard",
                ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
                ["version"] = version,
                ["msteams"] = new JsonObject { ["width"] = "Full" },
                ["body"] = body,
            },
            ActivityJson.Default.JsonObject),
    };

    public static JsonObject Text(string text, bool bold = false)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = Markdown.Escape(text), ["wrap"] = true };
        if (bold)
            block["weight"] = "Bolder";
        return block;
    }

    /// <summary>A table of 1.5; hosts that stop at 1.2 (Teams on a phone) show each row as a set of facts.</summary>
    private static JsonObject Table(TableBlock table, Phrases phrases) => new()
    {
        ["type"] = "Table",
        ["requires"] = new JsonObject { ["adaptiveCards"] = "1.5" },
        ["firstRowAsHeader"] = true,
        ["columns"] = new JsonArray([.. table.Columns.Select((_, i) => new JsonObject { ["width"] = i == 0 ? 1 : 2 })]),
        ["rows"] = new JsonArray(
        [
            Row(table.Columns.Select(c => Text(c, bold: true))),
            .. table.Rows.Select(r => Row(r.Cells.Select(c => Text(Said(c, phrases))).Prepend(Text(r.Header, bold: true)))),
        ]),
        ["fallback"] = new JsonObject
        {
            ["type"] = "Container",
            ["items"] = new JsonArray([.. table.Rows.SelectMany(r => Facts(r, table.Columns, phrases))]),
        },
    };

    private static JsonObject Row(IEnumerable<JsonObject> cells) => new()
    {
        ["type"] = "TableRow",
        ["cells"] = new JsonArray([.. cells.Select(c => new JsonObject { ["type"] = "TableCell", ["items"] = new JsonArray(c) })]),
    };

    private static IEnumerable<JsonNode> Facts(TableLine row, IReadOnlyList<string> columns, Phrases phrases)
    {
        yield return Text(row.Header, bold: true);
        yield return new JsonObject
        {
            ["type"] = "FactSet",
            ["facts"] = new JsonArray(
            [
                .. row.Cells.Zip(columns.Skip(1), (cell, column) => new JsonObject { ["title"] = column, ["value"] = Markdown.Escape(Said(cell, phrases)) }),
            ]),
        };
    }

    private static IEnumerable<JsonNode> Figures(FiguresBlock block, ChannelCapabilities channel)
    {
        // One chart holds one unit: bars of different units side by side would lie.
        foreach (var unit in block.Figures.GroupBy(f => f.Unit, StringComparer.Ordinal))
        {
            var title = $"{block.Title} ({unit.Key})";
            if (!channel.Charts)
            {
                yield return Bars(title, [.. unit]);
                continue;
            }

            yield return new JsonObject
            {
                ["type"] = "Chart.HorizontalBar",
                ["title"] = title,
                ["xAxisTitle"] = unit.Key,
                ["data"] = new JsonArray([.. unit.Select(f => new JsonObject { ["x"] = $"{f.Subject}: {f.Text}", ["y"] = (double)Middle(f) })]),
                ["fallback"] = Bars(title, [.. unit]),
            };
        }
    }

    /// <summary>Bars out of columns, for hosts without charts.</summary>
    private static JsonObject Bars(string title, IReadOnlyList<AnswerFigure> figures)
    {
        var greatest = figures.Max(Middle);
        var items = new JsonArray(Text(title, bold: true));
        foreach (var figure in figures)
        {
            var share = greatest > 0 ? (int)Math.Clamp(Math.Round(Middle(figure) / greatest * 100), 1, 100) : 1;
            items.Add((JsonNode)Text($"{figure.Subject}: {figure.Text} [{figure.Citation.ToString(CultureInfo.InvariantCulture)}]"));
            items.Add((JsonNode)new JsonObject
            {
                ["type"] = "ColumnSet",
                ["spacing"] = "None",
                ["columns"] = new JsonArray(Bar(share, "accent"), Bar(101 - share, "default")),
            });
        }

        return new JsonObject { ["type"] = "Container", ["items"] = items };
    }

    private static JsonObject Bar(int width, string style) => new()
    {
        ["type"] = "Column",
        ["width"] = width,
        ["style"] = style,
        ["minHeight"] = "8px",
        ["items"] = new JsonArray(),
    };

    private static decimal Middle(AnswerFigure figure) => (figure.Low + figure.High) / 2;

    private static string Said(IReadOnlyList<Statement> cell, Phrases phrases) => cell.Count == 0
        ? phrases.Fill(Say.EmptyCell)
        : string.Join(" · ", cell.Select(s => s.Citations.Count == 0 ? s.Text : $"{s.Text} {string.Concat(s.Citations.Select(c => $"[{c}]"))}"));

    private static void Add(JsonArray body, IEnumerable<JsonNode> nodes)
    {
        foreach (var node in nodes)
            body.Add(node);
    }
}
