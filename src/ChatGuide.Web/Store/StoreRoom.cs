using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Store;

internal static class StoreRoom
{
    public static WebApplicationBuilder AddStore(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<StoreOptions>().BindConfiguration(StoreOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<IConversationStore>(services =>
        {
            var path = Path.Combine(
                services.GetRequiredService<IHostEnvironment>().ContentRootPath,
                services.GetRequiredService<IOptions<StoreOptions>>().Value.Path);
            try
            {
                return new SqliteConversationStore(path, services.GetRequiredService<TimeProvider>());
            }
            catch (SqliteException failure)
            {
                throw new StartException($"The store {path} cannot be opened ({failure.Message}): set Store:Path to a file that can be written.");
            }
        });
        builder.Services.AddHostedService<StoreUpkeep>();
        return builder;
    }
}
