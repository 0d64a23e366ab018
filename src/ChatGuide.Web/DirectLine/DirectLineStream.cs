using System.Net.WebSockets;
using System.Text.Json;

namespace ChatGuide.Web.DirectLine;

/// <summary>Sends a conversation's activities down a WebSocket as they come, and an empty message now and then to keep it open.</summary>
internal sealed class DirectLineStream(TimeProvider time, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    public async Task RunAsync(WebSocket socket, DirectLineConversation conversation, string? watermark, CancellationToken aborted)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);
        conversation.StreamOpened();
        try
        {
            var closing = ReadUntilClosedAsync(socket, stop.Token);
            await SendAsync(socket, conversation, watermark, closing, stop.Token);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // A client that is gone reconnects with its watermark.
        }
        finally
        {
            conversation.StreamClosed();
            await stop.CancelAsync();
        }
    }

    private async Task SendAsync(WebSocket socket, DirectLineConversation conversation, string? watermark, Task closing, CancellationToken stop)
    {
        while (socket.State == WebSocketState.Open && !closing.IsCompleted)
        {
            var (set, more) = conversation.After(watermark);
            if (set.Activities.Count > 0)
                await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(set, DirectLineJson.Default.ActivitySet), WebSocketMessageType.Text, true, stop);
            watermark = set.Watermark;
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var pause = Task.Delay(KeepAlive, time, patience.Token);
            var ended = await Task.WhenAny(more, pause, closing);
            await patience.CancelAsync();
            if (ended == pause && !stop.IsCancellationRequested)
                await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, stop);
        }
    }

    /// <summary>Clients send nothing but empty keep-alives; reading is how a close is noticed.</summary>
    private static async Task ReadUntilClosedAsync(WebSocket socket, CancellationToken stop)
    {
        var buffer = new byte[256];
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var received = await socket.ReceiveAsync(buffer, stop);
                if (received.MessageType == WebSocketMessageType.Close)
                    return;
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // The end of reading is all that is told.
        }
    }
}
