using ChatGuide.Web.Activities;

namespace ChatGuide.Web.Messages;

/// <summary>Takes the bot's own @mention out of a text; whom else the user mentions is part of what they say.</summary>
internal static class Mentions
{
    public static string WithoutBot(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            var isBot = entity.Text("type") == "mention" && activity.Recipient?.Id is { } bot && entity.Property("mentioned")?.Text("id") == bot;
            if (isBot && entity.Text("text") is { Length: > 0 } mention)
                text = text.Replace(mention, " ", StringComparison.Ordinal);
        }

        return text.Trim();
    }
}
