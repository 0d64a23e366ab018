using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Channels;
using ChatGuide.Corpus;
using ChatGuide.Search;
using ChatGuide.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Tests.Messages;

/// <summary>Typing is shown before an answer that takes its time, on channels that show it.</summary>
public sealed class TypingTests : IDisposable
{
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(700);

    private readonly ManualTime _time = new();
    private readonly Gate _gate = new();
    private readonly Channel<string> _sent = Channel.CreateUnbounded<string>();
    private readonly ServiceFactory _service;

    public TypingTests()
    {
        _service = new ServiceFactory
        {
            Outgoing = async request =>
            {
                var reply = JsonDocument.Parse(await request.Content!.ReadAsStringAsync()).RootElement;
                await _sent.Writer.WriteAsync(reply.GetProperty("type").GetString()!);
                return new HttpResponseMessage(HttpStatusCode.Created);
            },
            Replace = services =>
            {
                TestTime.Use(services, _time);
                services.Replace(ServiceDescriptor.Singleton(provider => new GuideBuilder(provider.GetRequiredService<IOptions<CorpusOptions>>().Value, _gate)));
            },
        };
    }

    [Fact]
    public async Task Typing_comes_before_a_slow_answer()
    {
        var turn = AskAsync("msteams");
        await _gate.Reached;
        await _time.StartOf(Slow);

        _time.Advance(Slow);
        Assert.Equal("typing", await _sent.Reader.ReadAsync());
        _gate.Open();

        Assert.Equal("message", await _sent.Reader.ReadAsync());
        Assert.Equal(HttpStatusCode.OK, (await turn).StatusCode);
    }

    [Fact]
    public async Task No_typing_comes_before_an_answer_in_time()
    {
        var turn = AskAsync("msteams");
        await _gate.Reached;
        await _time.StartOf(Slow);

        _time.Advance(Slow - TimeSpan.FromMilliseconds(1));
        _gate.Open();

        Assert.Equal("message", await _sent.Reader.ReadAsync());
        Assert.Equal(HttpStatusCode.OK, (await turn).StatusCode);
        Assert.False(_sent.Reader.TryRead(out _));
    }

    [Fact]
    public async Task A_channel_that_does_not_show_typing_is_sent_none()
    {
        var turn = AskAsync("sms");
        await _gate.Reached;

        _time.Advance(TimeSpan.FromMinutes(1));
        _gate.Open();

        Assert.Equal("message", await _sent.Reader.ReadAsync());
        await turn;
        Assert.False(_sent.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        _gate.Open();
        _service.Dispose();
    }

    private Task<HttpResponseMessage> AskAsync(string channel) =>
        _service.CreateClient().PostAsJsonAsync("/api/messages", Activities.Message("which bread sings in the rain?", channel: channel, expectReplies: false));

    /// <summary>The built-in index behind a gate that holds the first search.</summary>
    private sealed class Gate : IPassageIndexBuilder
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _open = new();

        public string Engine => "gated";

        public Task Reached => _reached.Task;

        public void Open() => _open.Set();

        public IPassageIndex Build(IReadOnlyList<IndexedPassage> passages) => new Gated(this, new Bm25fIndexBuilder().Build(passages));

        private sealed class Gated(Gate gate, IPassageIndex inner) : IPassageIndex
        {
            public int Count => inner.Count;

            public IReadOnlyList<Hit> Search(PassageQuery query, int count)
            {
                gate._reached.TrySetResult();
                gate._open.Wait();
                return inner.Search(query, count);
            }

            public IReadOnlyList<ScorePart> Explain(PassageQuery query, PassageId passage) => inner.Explain(query, passage);

            public void Dispose() => inner.Dispose();
        }
    }
}
