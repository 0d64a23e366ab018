using ChatGuide.Web.Callers;
using ChatGuide.Web.CommandLine;
using ChatGuide.Web.Connector;
using ChatGuide.Web.DirectLine;
using ChatGuide.Web.Hosting;
using ChatGuide.Web.Messages;
using ChatGuide.Web.Pages;
using ChatGuide.Web.Rendering;
using ChatGuide.Web.Store;

return await Commands.RunAsync(args, settings =>
{
    var builder = WebApplication.CreateBuilder(settings);
    builder.AddLiveGuide().AddStore().AddCallers().AddConnector().AddRendering().AddMessages().AddDirectLine().AddPages();
    var app = builder.Build();
    app.UseProtection().MapHealth().MapMessages().MapDirectLine().MapPages();
    return app;
});
