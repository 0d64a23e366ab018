using ChatGuide.Web.Store;

namespace ChatGuide.Web.Messages;

/// <summary>Runs the turns of one conversation one after the other, in the order they came, and those of different conversations in parallel.</summary>
internal sealed class ConversationQueue
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, Task> _last = [];

    public async Task<T> RunAsync<T>(ConversationKey conversation, Func<Task<T>> turn)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task previous;
        lock (_gate)
        {
            previous = _last.GetValueOrDefault(conversation, Task.CompletedTask);
            _last[conversation] = done.Task;
        }

        await previous;
        try
        {
            return await turn();
        }
        finally
        {
            lock (_gate)
            {
                if (_last[conversation] == done.Task)
                    _last.Remove(conversation);
            }

            done.SetResult();
        }
    }
}
