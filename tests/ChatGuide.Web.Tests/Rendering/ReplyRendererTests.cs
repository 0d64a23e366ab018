using System.Text.Json;
using ChatGuide.Answers;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Rendering;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Tests.Rendering;

public sealed class ReplyRendererTests
{
    private static readonly Uri Origin = new("https://guide.example/");

    [Fact]
    public void A_reply_goes_back_to_the_sender_in_the_same_conversation()
    {
        var reply = Render("emulator", Answers.Cited(1));

        Assert.Equal(("bot", "user", "c1", "a1", "emulator", "en-GB"), (reply.From?.Id, reply.Recipient?.Id, reply.Conversation?.Id, reply.ReplyToId, reply.ChannelId, reply.Locale));
    }

    [Fact]
    public void Teams_gets_one_root_entity_with_integer_positions_within_its_limits()
    {
        var answer = Answers.Cited(30) with { Citations = [.. Enumerable.Range(1, 30).Select(i => Answers.Citation(i, new string('x', 400)))] };

        var root = Assert.Single(Render("msteams", answer).Entities!);

        Assert.Equal("https://schema.org/Message", root.GetProperty("type").GetString());
        Assert.Equal("Message", root.GetProperty("@type").GetString());
        Assert.Equal("", root.GetProperty("@id").GetString());
        Assert.False(root.TryGetProperty("additionalType", out _));
        var claims = root.GetProperty("citation").EnumerateArray().ToArray();
        Assert.Equal(20, claims.Length);
        Assert.All(claims, claim =>
        {
            Assert.Equal(JsonValueKind.Number, claim.GetProperty("position").ValueKind);
            var appearance = claim.GetProperty("appearance");
            Assert.InRange(appearance.GetProperty("name").GetString()!.Length, 1, 80);
            Assert.InRange(appearance.GetProperty("abstract").GetString()!.Length, 1, 160);
            Assert.StartsWith("https://guide.example/sources/guides/baker.md?from=100&to=120", appearance.GetProperty("url").GetString(), StringComparison.Ordinal);
            Assert.False(appearance.TryGetProperty("encodingFormat", out _));
        });
    }

    [Fact]
    public void The_ai_label_is_a_setting_and_off()
    {
        Assert.DoesNotContain("AIGeneratedContent", Json(Render("msteams", Answers.Cited(1))), StringComparison.Ordinal);
        Assert.Contains("AIGeneratedContent", Json(Render("msteams", Answers.Cited(1), new RenderingOptions { AiLabel = true })), StringComparison.Ordinal);
    }

    [Fact]
    public void Teams_shows_no_headings_tables_or_markdown_lists()
    {
        foreach (var answer in new[] { Answers.Table, Answers.Cited(3), Answers.Figures })
        {
            var text = Render("msteams", answer).Text!;
            Assert.DoesNotMatch(@"(?m)^(#|- |\* |\|)", text);
        }
    }

    [Fact]
    public void Teams_shows_three_suggestions_at_most_and_none_beside_a_card()
    {
        Assert.Equal(3, Render("msteams", Answers.Cited(1) with { Suggestions = ["A", "B", "C", "D"] }).SuggestedActions?.Actions?.Count);
        Assert.Null(Render("msteams", Answers.Table).SuggestedActions);
    }

    [Fact]
    public void Every_card_has_a_version_and_a_fallback_for_1_2()
    {
        var card = Assert.Single(Render("msteams", Answers.Table).Attachments!).Content!.Value;

        Assert.Equal("1.5", card.GetProperty("version").GetString());
        var table = card.GetProperty("body")[0];
        Assert.Equal("Table", table.GetProperty("type").GetString());
        Assert.Equal("Container", table.GetProperty("fallback").GetProperty("type").GetString());
        Assert.Contains("FactSet", table.GetProperty("fallback").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(3, table.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public void A_chart_holds_one_unit_only()
    {
        var body = Assert.Single(Render("msteams", Answers.Figures).Attachments!).Content!.Value.GetProperty("body").EnumerateArray().ToArray();

        Assert.Equal(["Chart.HorizontalBar", "Chart.HorizontalBar"], body.Select(b => b.GetProperty("type").GetString()));
        Assert.Equal([2, 1], body.Select(b => b.GetProperty("data").GetArrayLength()));
    }

    [Fact]
    public void Teams_asks_for_feedback_on_answers_but_not_on_small_talk()
    {
        Assert.Equal("default", Render("msteams", Answers.Cited(1)).ChannelData?.GetProperty("feedbackLoop").GetProperty("type").GetString());
        Assert.Null(Render("msteams", Answers.Cited(1) with { Kind = AnswerKind.SmallTalk }).ChannelData);
    }

    [Fact]
    public void Web_chat_gets_reference_links_string_positions_and_votes()
    {
        var reply = Render("webchat", Answers.Cited(2));

        Assert.Contains("- Fact 1 [1]\n- Fact 2 [2]\n", reply.Text, StringComparison.Ordinal);
        Assert.Contains("\n[2]: https://guide.example/sources/guides/baker.md?from=100&to=120#quote \"Baker › Tools, lines 12–14\"", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["1", "2"], reply.Entities![0].GetProperty("citation").EnumerateArray().Select(c => c.GetProperty("position").GetString()));
    }

    [Fact]
    public void Votes_have_the_context_that_web_chat_reads_to_the_letter_and_name_what_was_answered()
    {
        var votes = Render("directline", Answers.Cited(1)).Entities!.Skip(1).ToArray();

        Assert.Equal(["upvote", "downvote"], votes.Select(e => e.GetProperty("actionOption").GetString()));
        Assert.All(votes, vote => Assert.Equal(("https://schema.org", "a1"), (vote.GetProperty("@context").GetString(), vote.GetProperty("object").GetString())));
        Assert.Single(Render("webchat", Answers.Cited(1) with { Kind = AnswerKind.SmallTalk }).Entities!);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    public void Every_claim_has_an_abstract_which_the_playground_refuses_a_message_without(string channel)
    {
        var claims = Render(channel, Answers.Cited(2)).Entities![0].GetProperty("citation").EnumerateArray();

        Assert.All(claims, claim => Assert.Equal("A baker makes bread.", claim.GetProperty("appearance").GetProperty("abstract").GetString()));
    }

    [Fact]
    public void Cards_for_web_chat_have_no_execute_action_and_an_older_version()
    {
        var card = Assert.Single(Render("webchat", Answers.Figures).Attachments!).Content!.Value;

        Assert.True(Version.Parse(card.GetProperty("version").GetString()!) <= new Version(1, 6));
        Assert.DoesNotContain("Action.Execute", card.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Chart.", card.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData("personal", 3)]
    [InlineData("groupChat", 0)]
    [InlineData("channel", 0)]
    public void Teams_shows_suggestions_to_one_person_only(string? conversation, int shown) =>
        Assert.Equal(shown, Render("msteams", Answers.Cited(1) with { Suggestions = ["A", "B", "C", "D"] }, conversation: conversation).SuggestedActions?.Actions?.Count ?? 0);

    [Theory]
    [InlineData("emulator")]
    [InlineData("test")]
    public void The_emulator_gets_markdown_with_neither_cards_nor_entities(string channel)
    {
        var reply = Render(channel, Answers.Table);

        Assert.Null(reply.Attachments);
        Assert.Null(reply.Entities);
        Assert.Equal("markdown", reply.TextFormat);
        Assert.Contains("**Carpenter**\n\n- Pay: $59,310 [2]\n- Tools: Saw | plane [2]", reply.Text, StringComparison.Ordinal);
        Assert.Contains("**Sources**\n\n- [1] [Baker › Tools, lines 12–14](https://guide.example/sources/", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("sms")]
    [InlineData(null)]
    public void Channels_that_are_not_known_get_plain_text_in_which_every_character_stands_for_itself(string? channel)
    {
        var answer = Answers.Table with
        {
            Blocks = [.. Answers.Table.Blocks, new ParagraphBlock([new Statement("C++ & <b> * [x] _y_", [1])])],
            Related = [new RelatedPassage("Bread rises.", 2)],
        };

        var reply = Render(channel, answer);

        Assert.Null(reply.Attachments);
        Assert.Null(reply.Entities);
        Assert.Equal("plain", reply.TextFormat);
        Assert.Equal(
            """
            Side by side:

            Baker
              Pay: $36,650 [1]
              Tools: –
            Carpenter
              Pay: $59,310 [2]
              Tools: Saw | plane [2]

            C++ & <b> * [x] _y_ [1]

            Related reading:
            - Bread rises. [2]

            Sources:
            [1] Baker › Tools, lines 12–14: https://guide.example/sources/guides/baker.md?from=100&to=120#quote
            [2] Baker › Tools, lines 12–14: https://guide.example/sources/guides/baker.md?from=100&to=120#quote
            """.ReplaceLineEndings("\n"),
            reply.Text);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("sms")]
    public void A_message_too_long_for_its_channel_is_shortened_and_says_so(string channel)
    {
        var answer = Answers.Of(new ListBlock([.. Enumerable.Repeat(new Statement(new string('x', 500)), 100)]));

        var text = Render(channel, answer).Text!;

        Assert.InRange(text.Length, 1, ChannelCapabilities.Of(channel).TextLength + 500);
        Assert.Contains("too long", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_public_address_wins_over_the_one_a_request_came_to()
    {
        var reply = Render("webchat", Answers.Cited(1), new RenderingOptions { PublicUrl = new Uri("https://public.example/") });

        Assert.Contains("https://public.example/sources/", reply.Text, StringComparison.Ordinal);
    }

    private static Activity Render(string? channel, Answer answer, RenderingOptions? options = null, string? conversation = null) =>
        new ReplyRenderer(Phrases.Shipped, Options.Create(options ?? new RenderingOptions())).Render(
            new Activity
            {
                Type = "message",
                Id = "a1",
                ChannelId = channel,
                Locale = "en-GB",
                From = new ChannelAccount { Id = "user" },
                Recipient = new ChannelAccount { Id = "bot" },
                Conversation = new ConversationAccount { Id = "c1", ConversationType = conversation },
            },
            answer,
            Origin);

    private static string Json(Activity activity) => JsonSerializer.Serialize(activity, ActivityJson.Default.Activity);
}
