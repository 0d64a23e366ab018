using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ChatGuide.Benchmarks;

/// <summary>
/// Turns a second of a service that runs, asked by 32 users at once on its <c>/api/messages</c>: with the replies in the response, and with
/// replies posted to this program. The service needs --Limits:CallerPerMinute=10000000 --Limits:ConversationPerMinute=1000000. Where the service's
/// process is named, also its processor time for a turn, which a machine that is busy with other things changes little.
/// </summary>
internal static class TurnsBenchmark
{
    private const int Users = 32;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Run = TimeSpan.FromSeconds(10);
    private static readonly string[] Texts = ["hello", "what does a baker do?", "how much does a carpenter earn?", "compare baker and carpenter", "thanks"];

    public static int Measure(string service, int? process, TextWriter output)
    {
        using var connector = new HttpListener();
        var connectorUrl = $"http://localhost:{FreePort()}/";
        connector.Prefixes.Add(connectorUrl);
        connector.Start();
        var posted = new Counter();
        var listening = ListenAsync(connector, posted);
        using var client = new HttpClient { BaseAddress = new Uri(service) };
        output.WriteLine($"replies in the response  {TurnsAsync(client, connectorUrl, inResponse: true, process).GetAwaiter().GetResult()}");
        var speed = TurnsAsync(client, connectorUrl, inResponse: false, process).GetAwaiter().GetResult();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"replies posted           {speed}, {posted.Value} replies received in all"));
        connector.Stop();
        listening.GetAwaiter().GetResult();
        return posted.Value > 0 ? 0 : 1;
    }

    private static async Task<Speed> TurnsAsync(HttpClient client, string connectorUrl, bool inResponse, int? process)
    {
        await AskAsync(client, connectorUrl, inResponse, WarmUp);
        var before = ProcessorTime(process);
        var clock = Stopwatch.StartNew();
        var turns = await AskAsync(client, connectorUrl, inResponse, Run);
        return new Speed(turns / clock.Elapsed.TotalSeconds, (ProcessorTime(process) - before) / turns);
    }

    private static TimeSpan? ProcessorTime(int? process)
    {
        if (process is not { } id)
            return null;
        using var service = Process.GetProcessById(id);
        return service.TotalProcessorTime;
    }

    private static async Task<int> AskAsync(HttpClient client, string connectorUrl, bool inResponse, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var run = Guid.NewGuid().ToString("N");
        var counts = await Task.WhenAll(Enumerable.Range(0, Users).Select(async user =>
        {
            var turns = 0;
            for (; clock.Elapsed < time; turns++)
            {
                using var response = await client.PostAsJsonAsync("api/messages", Message($"{run}-{user}", turns, connectorUrl, inResponse));
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
            }

            return turns;
        }));
        return counts.Sum();
    }

    private static JsonObject Message(string conversation, int turn, string connectorUrl, bool inResponse)
    {
        var message = new JsonObject
        {
            ["type"] = "message",
            ["id"] = $"{turn}",
            ["channelId"] = "emulator",
            ["serviceUrl"] = connectorUrl,
            ["from"] = new JsonObject { ["id"] = "user" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["text"] = Texts[turn % Texts.Length],
        };
        if (inResponse)
            message["deliveryMode"] = "expectReplies";
        return message;
    }

    private static async Task ListenAsync(HttpListener connector, Counter posted)
    {
        try
        {
            while (true)
            {
                var context = await connector.GetContextAsync();
                posted.Add();
                _ = AnswerAsync(context);
            }
        }
        catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
        {
            // The measurement is over.
        }
    }

    private static async Task AnswerAsync(HttpListenerContext context)
    {
        await context.Request.InputStream.CopyToAsync(Stream.Null);
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync("{\"id\":\"1\"}"u8.ToArray());
        context.Response.Close();
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private readonly record struct Speed(double TurnsPerSecond, TimeSpan? ProcessorTime)
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{TurnsPerSecond,8:F0} turns/s{(ProcessorTime is { } each ? $", {each.TotalMilliseconds:F3} ms of processor time each" : "")}");
    }

    private sealed class Counter
    {
        private int value;

        public int Value => value;

        public void Add() => Interlocked.Increment(ref value);
    }
}
