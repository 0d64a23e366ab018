namespace ChatGuide.Import;

/// <summary>An import that cannot be done at all; the message is one plain sentence that says what to change.</summary>
public sealed class ImportException(string message, Exception? inner = null) : Exception(message, inner);
