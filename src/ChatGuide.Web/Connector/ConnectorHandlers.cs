using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.CircuitBreaker;
using Polly.Registry;
using Polly.Retry;
using Polly.Timeout;

namespace ChatGuide.Web.Connector;

/// <summary>Signs requests to connectors with the bot's token.</summary>
internal sealed class ConnectorSigning(ConnectorToken token) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var audience = request.Options.TryGetValue(ConnectorReplies.Audience, out var app) ? app : null;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.GetAsync(audience, cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}

/// <summary>Repeats what a connector was too busy for, with a jittered back-off or after the time it asks for; stops asking a host that is down.</summary>
internal sealed class ConnectorResilience(ConnectorPipelines pipelines) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
            await content.LoadIntoBufferAsync(cancellationToken);
        try
        {
            return await pipelines.For(request.RequestUri!.Authority).ExecuteAsync(
                async stop => await base.SendAsync(request, stop),
                cancellationToken);
        }
        catch (Exception failure) when (failure is BrokenCircuitException or TimeoutRejectedException)
        {
            throw new HttpRequestException($"{request.RequestUri!.Host} does not answer.", failure);
        }
    }
}

/// <summary>One pipeline for each host: retries, a time limit for each try, and a circuit.</summary>
internal sealed class ConnectorPipelines(TimeProvider time) : IDisposable
{
    private readonly ResiliencePipelineRegistry<string> _registry = new();

    public ResiliencePipeline<HttpResponseMessage> For(string authority) => _registry.GetOrAddPipeline<HttpResponseMessage>(authority, builder =>
    {
        builder.TimeProvider = time;
        builder
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = static outcome => ValueTask.FromResult(IsPassing(outcome.Outcome)),
                MaxRetryAttempts = 3,
                Delay = TimeSpan.FromMilliseconds(500),
                MaxDelay = TimeSpan.FromSeconds(10),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                DelayGenerator = arguments => ValueTask.FromResult(Wait(arguments.Outcome.Result)),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = static outcome => ValueTask.FromResult(
                    outcome.Outcome is { Exception: HttpRequestException or TimeoutRejectedException } or { Result.StatusCode: >= HttpStatusCode.InternalServerError }),
                MinimumThroughput = 20,
                FailureRatio = 0.9,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = TimeSpan.FromSeconds(15),
            })
            .AddTimeout(TimeSpan.FromSeconds(10));
    });

    public void Dispose() => _registry.Dispose();

    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Exception: HttpRequestException or TimeoutRejectedException } => true,
        { Result.StatusCode: HttpStatusCode.RequestTimeout or HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests } => true,
        { Result.StatusCode: HttpStatusCode.NotImplemented } => false,
        { Result.StatusCode: >= HttpStatusCode.InternalServerError } => true,
        _ => false,
    };

    private TimeSpan? Wait(HttpResponseMessage? response)
    {
        var asked = response?.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return asked is { } wait ? TimeSpan.FromTicks(Math.Clamp(wait.Ticks, 0, TimeSpan.FromSeconds(30).Ticks)) : null;
    }
}
