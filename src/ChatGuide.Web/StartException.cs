namespace ChatGuide.Web;

/// <summary>Why the program cannot start, in one plain sentence that says what to change.</summary>
internal sealed class StartException(string message) : Exception(message);
