using ChatGuide.Web.Activities;
using ChatGuide.Web.Messages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Activity = ChatGuide.Web.Activities.Activity;
using BotActivity = Microsoft.Bot.Schema.Activity;
using InvokeResponse = Microsoft.Bot.Builder.InvokeResponse;

namespace ChatGuide.BotBuilder;

/// <summary>A conversation sends too much. An adapter has no other way for a bot to set the status of the HTTP answer.</summary>
/// <param name="wait">When to come back.</param>
internal sealed class TooManyTurnsException(TimeSpan wait) : Exception("The conversation sends too much.")
{
    public TimeSpan Wait { get; } = wait;
}

/// <summary>
/// The guide as a bot of Bot Builder. Activities go through the same turn as in the service's own host, so that conversations, citations and
/// cards are the same; added to a host by <see cref="GuideBotExtensions.AddGuideBot"/>.
/// </summary>
public sealed class GuideBot : Microsoft.Bot.Builder.ActivityHandler
{
    // Text that looks like a time stays as it is.
    private static readonly JsonSerializerSettings Untouched = new() { DateParseHandling = DateParseHandling.None, NullValueHandling = NullValueHandling.Ignore, MaxDepth = 128 };

    private readonly TurnRunner turns;
    private readonly IHttpContextAccessor http;

    private readonly bool tellsWhenTooMany;

    /// <param name="turns">Answers.</param>
    /// <param name="http">Where the service was reached.</param>
    /// <param name="tellsWhenTooMany">Throws <see cref="TooManyTurnsException"/> for a conversation that sends too much, which is otherwise left without a reply.</param>
    internal GuideBot(TurnRunner turns, IHttpContextAccessor http, bool tellsWhenTooMany = false)
    {
        this.turns = turns;
        this.http = http;
        this.tellsWhenTooMany = tellsWhenTooMany;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var received = System.Text.Json.JsonSerializer.Deserialize(JsonConvert.SerializeObject(turnContext.Activity, Untouched), ActivityJson.Default.Activity)!;
        var origin = http.HttpContext is { } context ? MessagesEndpoint.Origin(context.Request) : null;
        var result = await turns.RunAsync(received, new TurnReplies(turnContext), origin, cancellationToken);
        if (result.RetryAfter is { } wait && tellsWhenTooMany)
            throw new TooManyTurnsException(wait);
        if (result.Invoke is not { } invoke)
            return;
        var body = invoke.Body is null ? null : JsonConvert.DeserializeObject(invoke.Body.ToJsonString(), Untouched);
        var response = new BotActivity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = invoke.Status, Body = body } };
        await turnContext.SendActivityAsync(response, cancellationToken);
    }

    /// <summary>Hands replies to the adapter, which posts them or keeps them for the response.</summary>
    private sealed class TurnReplies(ITurnContext turn) : IReplies
    {
        public async Task SendAsync(Activity reply, CancellationToken cancellationToken)
        {
            var json = System.Text.Json.JsonSerializer.Serialize(reply, ActivityJson.Default.Activity);
            try
            {
                await turn.SendActivityAsync(JsonConvert.DeserializeObject<BotActivity>(json, Untouched), cancellationToken);
            }
            catch (Microsoft.Rest.RestException failure)
            {
                throw new HttpRequestException("The channel did not take a reply.", failure);
            }
        }
    }
}
