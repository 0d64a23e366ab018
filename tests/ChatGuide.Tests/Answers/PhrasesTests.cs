using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class PhrasesTests
{
    private static readonly string Shipped = ShippedFile.Text("Answers/Data/phrases.yaml");

    [Fact]
    public void The_shipped_templates_fill_their_holes() =>
        Assert.Equal("Tools of bakers:", Phrases.Shipped.Fill(Say.TopicOfRole, "Tools", "bakers"));

    [Fact]
    public void A_template_with_an_unknown_hole_is_refused()
    {
        var problem = Assert.Throws<FormatException>(() => Phrases.Parse(Shipped.Replace("{Topic} of {role}:", "{Topic} of {who}:", StringComparison.Ordinal)));
        Assert.Contains("'topic-of-role' has an unknown hole {who}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_template_is_named()
    {
        var problem = Assert.Throws<FormatException>(() => Phrases.Parse(Shipped.Replace("\nthanks:", "\nthank-you:", StringComparison.Ordinal)));
        Assert.Contains("'thanks' is missing", problem.Message, StringComparison.Ordinal);
    }
}
