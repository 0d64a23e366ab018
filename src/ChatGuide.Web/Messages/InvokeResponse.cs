using System.Text.Json.Nodes;

namespace ChatGuide.Web.Messages;

/// <summary>The HTTP answer to an invoke activity.</summary>
internal sealed record InvokeResponse(int Status, JsonObject? Body = null);
