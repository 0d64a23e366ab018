using ChatGuide.Web.Messages;
using ChatGuide.Web.Store;

namespace ChatGuide.Web.Tests.Messages;

public sealed class ConversationQueueTests
{
    private static readonly ConversationKey One = new("test", "one");
    private static readonly ConversationKey Other = new("test", "other");

    [Fact]
    public async Task Turns_of_one_conversation_run_in_the_order_they_came()
    {
        var queue = new ConversationQueue();
        var order = new List<int>();
        var first = new TaskCompletionSource();
        var turns = Enumerable.Range(0, 20).Select(i => queue.RunAsync(One, async () =>
        {
            if (i == 0)
                await first.Task;
            order.Add(i);
            await Task.Yield();
            return i;
        })).ToArray();

        Assert.Empty(order);
        first.SetResult();
        await Task.WhenAll(turns);

        Assert.Equal(Enumerable.Range(0, 20), order);
    }

    [Fact]
    public async Task Another_conversation_does_not_wait()
    {
        var queue = new ConversationQueue();
        var never = new TaskCompletionSource<int>();
        var waiting = queue.RunAsync(One, () => never.Task);

        Assert.Equal(7, await queue.RunAsync(Other, () => Task.FromResult(7)));

        Assert.False(waiting.IsCompleted);
        never.SetResult(1);
        Assert.Equal(1, await waiting);
    }

    [Fact]
    public async Task A_failed_turn_does_not_hold_up_the_next()
    {
        var queue = new ConversationQueue();

        await Assert.ThrowsAsync<InvalidOperationException>(() => queue.RunAsync<int>(One, () => throw new InvalidOperationException()));

        Assert.Equal(2, await queue.RunAsync(One, () => Task.FromResult(2)));
    }
}
