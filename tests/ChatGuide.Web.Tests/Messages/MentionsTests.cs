using System.Text.Json;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Messages;

namespace ChatGuide.Web.Tests.Messages;

public sealed class MentionsTests
{
    [Fact]
    public void Only_the_bots_own_mention_is_taken_out()
    {
        var activity = JsonSerializer.Deserialize(
            """
            {
              "type": "message", "text": "<at>Guide</at> and <at>Ann</at>: what does a baker do?", "recipient": {"id": "28:bot"},
              "entities": [
                {"type": "mention", "mentioned": {"id": "28:bot"}, "text": "<at>Guide</at>"},
                {"type": "mention", "mentioned": {"id": "29:ann"}, "text": "<at>Ann</at>"},
                {"type": "clientInfo"}, null, 5, {"type": "mention", "mentioned": "28:bot", "text": 7}
              ]
            }
            """,
            ActivityJson.Default.Activity)!;

        Assert.Equal("and <at>Ann</at>: what does a baker do?", Mentions.WithoutBot(activity));
    }
}
