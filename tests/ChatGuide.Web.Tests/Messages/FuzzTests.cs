using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatGuide.Web.Tests.Messages;

public sealed class FuzzTests
{
    private const int Activities = 10_000;

    [Fact]
    public async Task Ten_thousand_malformed_activities_never_break_the_service()
    {
        using var service = new ServiceFactory { Outgoing = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)) };
        service.Settings["Limits:CallerPerMinute"] = "10000000";
        service.Settings["Limits:ConversationPerMinute"] = "1000000";
        service.Settings["Logging:LogLevel:Default"] = "Error";
        var errors = new ErrorLog();
        service.Replace = services => services.AddSingleton<ILoggerProvider>(errors);
        var client = service.CreateClient();
        var statuses = new Dictionary<int, int>();
        for (var seed = 0; seed < Activities; seed++)
        {
            errors.Doing = $"seed {seed}";
            using var content = new ByteArrayContent(ActivityGenerator.Next(new Random(seed)));
            content.Headers.ContentType = new("application/json");
            using var response = await client.PostAsync("/api/messages", content);
            var status = (int)response.StatusCode;
            Assert.True(status is (>= 200 and < 500) or 501, $"seed {seed} got {status}: {Encoding.UTF8.GetString(ActivityGenerator.Next(new Random(seed)))}");
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        }

        Assert.Empty(string.Join("\n\n", errors.Errors));

        // Of both kinds there must be plenty, or the generator tests nothing.
        Assert.True(statuses[200] > Activities / 10, string.Join(", ", statuses));
        Assert.True(statuses[400] > Activities / 10, string.Join(", ", statuses));
        using var last = await client.PostAsJsonAsync("/api/messages", Tests.Activities.Message("what tools does a baker use?", conversation: "after"));
        Assert.Contains("Deck oven", await last.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
