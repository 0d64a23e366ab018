using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ChatGuide.Web.Tests;

/// <summary>Keeps the errors that the service logs, one of each kind.</summary>
internal sealed class ErrorLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentDictionary<string, string> _errors = new();

    public IEnumerable<string> Errors => _errors.Values;

    /// <summary>What the test is doing, for the report.</summary>
    public string Doing { get; set; } = "";

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            _errors.TryAdd(exception?.StackTrace?.Split('\n')[0] ?? formatter(state, exception), $"{Doing}: {exception}");
    }

    public void Dispose()
    {
    }
}
