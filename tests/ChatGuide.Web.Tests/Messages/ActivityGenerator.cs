using System.Text;
using System.Text.Json.Nodes;

namespace ChatGuide.Web.Tests.Messages;

/// <summary>Makes activities that are wrong in many ways, the same ones for the same seed.</summary>
internal static class ActivityGenerator
{
    private static readonly string[] Types =
        ["message", "message", "message", "conversationUpdate", "invoke", "messageReaction", "messageUpdate", "event", "typing", "installationUpdate", "", "MESSAGE", "odd"];

    private static readonly string[] Texts =
    [
        "hi", "what tools does a baker use?", "", " ", "and a carpenter?", "\u0000\u0001\u001f", "\ud83d\ude00\u200d\ud83d\udc69", "e\u0301\u0327", "\u202e\u2066abc", "\ufeff",
        "<at>Guide</at>", "']; DROP TABLE conversations; --", "{{7*7}}", "**bold** [x](javascript:alert(1))", "一个面包师做什么", "ما هي أدوات الخباز", "which role pays more",
        "which one", "the third one", "why?", "start over", "compare", "more", "C++ .NET C#",
    ];

    private static readonly string[] Names = ["message/submitAction", "composeExtension/query", "adaptiveCard/action", "task/fetch", ""];

    private static readonly string[] Fields =
    [
        "type", "id", "timestamp", "channelId", "serviceUrl", "from", "recipient", "conversation", "text", "textFormat", "locale", "deliveryMode", "name", "value",
        "channelData", "entities", "attachments", "suggestedActions", "membersAdded", "replyToId", "action", "reactionsAdded", "inputHint", "unknown",
    ];

    public static byte[] Next(Random random)
    {
        var activity = WellFormed(random);
        for (var i = random.Next(4); i > 0; i--)
            Spoil(activity, random);
        var bytes = Encoding.UTF8.GetBytes(activity.ToJsonString());
        return random.Next(10) switch
        {
            0 => Damage(bytes, random),
            1 => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("baker", @"\ud800", StringComparison.Ordinal)),
            2 when random.Next(20) == 0 => Encoding.UTF8.GetBytes($$"""{"type":"event","value":{{Deep(random.Next(20, 5000))}}}"""),
            _ => bytes,
        };
    }

    private static JsonObject WellFormed(Random random) => new()
    {
        ["type"] = Pick(Types, random),
        ["id"] = $"a{random.Next(500)}",
        ["channelId"] = Pick(["msteams", "webchat", "directline", "emulator", "test", "slack"], random),
        ["serviceUrl"] = "http://127.0.0.1:9/",
        ["from"] = new JsonObject { ["id"] = "user" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = $"c{random.Next(50)}" },
        ["text"] = Pick(Texts, random),
        ["deliveryMode"] = Pick(["expectReplies", "normal", "notification", "odd"], random),
        ["name"] = Pick(Names, random),
        ["value"] = Any(random, 3),
        ["entities"] = new JsonArray(Any(random, 2), new JsonObject { ["type"] = "mention", ["mentioned"] = Any(random, 1), ["text"] = Pick(Texts, random) }),
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = Pick(["user", "bot"], random) }),
        ["reactionsAdded"] = Any(random, 2),
    };

    private static void Spoil(JsonObject activity, Random random)
    {
        var field = Pick(Fields, random);
        switch (random.Next(4))
        {
            case 0:
                activity.Remove(field);
                break;
            case 1:
                activity[field] = new string('x', random.Next(100) == 0 ? 300_000 : random.Next(6_000));
                break;
            case 2 when activity[field] is JsonObject inner:
                inner["id"] = Any(random, 1);
                break;
            default:
                activity[field] = Any(random, 3);
                break;
        }
    }

    private static JsonNode? Any(Random random, int depth) => random.Next(depth > 0 ? 10 : 7) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next() - (int.MaxValue / 2)),
        2 => JsonValue.Create(random.NextDouble() * 1e300),
        3 => JsonValue.Create(random.Next(2) == 0),
        4 or 5 => JsonValue.Create(Pick(Texts, random)),
        6 => JsonValue.Create(""),
        7 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(random, depth - 1))]),
        _ => Object(random, depth - 1),
    };

    private static JsonObject Object(Random random, int depth)
    {
        var made = new JsonObject();
        foreach (var key in new[] { "id", "type", "text", "parameters", "queryOptions", "skip", "count", "actionName", "actionValue", "reaction", "feedback", "@type", "actionOption" })
        {
            if (random.Next(3) == 0)
                made[key] = Any(random, depth);
        }

        return made;
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        for (var i = random.Next(1, 6); i > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(2) == 0 ? bytes : bytes[..random.Next(bytes.Length)];
    }

    private static string Deep(int levels) => string.Concat(Enumerable.Repeat("[", levels)) + string.Concat(Enumerable.Repeat("]", levels));

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
