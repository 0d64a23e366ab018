using ChatGuide.Web.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace ChatGuide.Web.Tests.Messages;

public sealed class MessagesHostTests
{
    [Fact]
    public void The_service_answers_by_itself_unless_told_otherwise()
    {
        using var service = new ServiceFactory();

        Assert.IsType<MessagesEndpoint>(service.Services.GetRequiredService<IMessagesHost>());
    }

    [Fact]
    public void A_host_that_is_not_known_stops_the_start()
    {
        using var service = new ServiceFactory { Settings = { ["Messages:Host"] = "Pigeon" } };

        var refusal = Assert.Throws<StartException>(service.Services.GetRequiredService<IMessagesHost>);

        Assert.Contains("Messages:Host is Pigeon", refusal.Message, StringComparison.Ordinal);
    }
}
