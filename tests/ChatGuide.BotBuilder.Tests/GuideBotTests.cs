using System.Security.Claims;
using ChatGuide.BotBuilder;
using ChatGuide.Web.Hosting;
using ChatGuide.Web.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace ChatGuide.Web.Tests.BotBuilder;

public sealed class GuideBotTests
{
    [Fact]
    public async Task One_call_adds_the_bot_to_another_host()
    {
        var folder = Directory.CreateTempSubdirectory("chatguide-bot-");
        var host = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = folder.FullName, EnvironmentName = "Development" });
        host.WebHost.UseUrls("http://127.0.0.1:0");
        host.Configuration["Corpus:Path"] = ServiceFactory.SmallCorpus;
        host.Configuration["Store:Path"] = Path.Combine(folder.FullName, "store.db");
        host.AddGuideBot();
        await using var app = host.Build();
        await app.StartAsync();
        var adapter = new TestAdapter("sms");

        await adapter.SendTextToBotAsync("what does a baker do?", app.Services.GetRequiredService<IBot>().OnTurnAsync, CancellationToken.None);

        var reply = Assert.IsAssignableFrom<IMessageActivity>(adapter.GetNextReply());
        Assert.Contains("baker", reply.Text, StringComparison.OrdinalIgnoreCase);
        await app.StopAsync();
    }

    [Fact]
    public void A_host_that_cannot_be_made_says_why_without_a_frame() =>
        Assert.Throws<InvalidOperationException>(() => Neighbours.Make<IMessagesHost>("Messages:Host", "BotBuilder", [IMessagesHost.Own], new ServiceCollection().BuildServiceProvider()));

    [Fact]
    public async Task A_connector_client_is_made_once_for_an_address_and_outlives_its_turns()
    {
        var client = new Mock<IConnectorClient>();
        var factory = new Mock<ConnectorFactory>();
        factory.Setup(f => f.CreateAsync("http://localhost:9/", null!, It.IsAny<CancellationToken>())).ReturnsAsync(client.Object);
        var inner = new Mock<BotFrameworkAuthentication>();
        inner.Setup(a => a.AuthenticateRequestAsync(It.IsAny<Activity>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(() => new AuthenticateRequestResult { ClaimsIdentity = new ClaimsIdentity(), ConnectorFactory = factory.Object });
        var connectors = new KeptConnectors(inner.Object, isDevelopmentMode: true);

        for (var turn = 0; turn < 3; turn++)
        {
            var result = await connectors.AuthenticateRequestAsync(new Activity { ServiceUrl = "http://localhost:9/" }, "", CancellationToken.None);
            using var lent = await result.ConnectorFactory.CreateAsync("http://localhost:9/", null!, CancellationToken.None);
        }

        factory.Verify(f => f.CreateAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<CancellationToken>()), Times.Once);
        client.Verify(c => c.Dispose(), Times.Never);
    }
}
