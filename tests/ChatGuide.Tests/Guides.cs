using ChatGuide.Answers;
using ChatGuide.Conversations;
using ChatGuide.Search;
using ChatGuide.Tests.Corpus;

namespace ChatGuide.Tests;

/// <summary>Guides over small corpora written in a test, and conversations with them.</summary>
internal static class Guides
{
    /// <summary>A field that no shipped word list was made for.</summary>
    public const string Baker = """
        # Baker

        A baker makes bread and rolls from flour, water and salt.

        ## What does a baker do?

        - Mixing: bakers weigh flour and mix the dough.
        - Shaping: they shape the dough into loaves.

        ## Tools

        - **Spiral mixer**: kneads heavy doughs.
        - **Deck oven**: bakes loaves on stone.

        ## Training

        The training of a baker takes three years.
        A baker needs no university degree.

        ## Pay

        The median pay of a baker in Germany was €2,480 per month in 2024.
        """;

    public const string Carpenter = """
        # Carpenter

        A carpenter builds roofs and floors from timber.

        ## Tools

        - **Handsaw**: cuts boards to length.
        - **Chisel**: cuts joints.

        ## Training

        The apprenticeship of a carpenter takes four years.

        ## Pay

        The median pay of a carpenter in Germany was €3,150 per month in 2024.
        """;

    public static Guide Of(params (string Path, string Text)[] files)
    {
        using var corpus = new TemporaryCorpus();
        foreach (var (path, text) in files) corpus.With(path, text);
        return Guide.Build(corpus.Read(), new Bm25fIndexBuilder());
    }

    public static Guide OfTrades() => Of(("baker.md", Baker), ("carpenter.md", Carpenter));

    /// <summary>The reply to the last of several messages of one conversation.</summary>
    public static (Answer Answer, string Text) Ask(this Guide guide, params string[] messages)
    {
        var context = ConversationContext.Empty;
        Answer? answer = null;
        foreach (var message in messages) (answer, context) = guide.Ask(message, context);
        return (answer!, AnswerText.Render(answer!, guide.Phrases));
    }

    public static IReadOnlyList<string> RoleNames(this Guide guide) => [.. guide.Catalog.Roles.Select(r => r.Name)];
}
