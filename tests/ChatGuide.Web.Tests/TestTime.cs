using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChatGuide.Web.Tests;

/// <summary>A clock that a test moves; timers stay the system's.</summary>
internal sealed class TestTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;

    public static void Use(IServiceCollection services, TimeProvider time) => services.Replace(ServiceDescriptor.Singleton(time));
}
