using ChatGuide.Questions;

namespace ChatGuide.Tests.Questions;

public sealed class AskingWordsTests
{
    [Fact]
    public void A_file_without_one_of_the_lists_is_refused_with_its_name()
    {
        var problem = Assert.Throws<FormatException>(() => Yaml.Parse<QuestionFile>("asking:\n  openers: [what]\n", "questions.yaml"));
        Assert.StartsWith("questions.yaml:", problem.Message, StringComparison.Ordinal);
        Assert.Contains("joints", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_nothing_reads_is_refused_with_its_line()
    {
        var problem = Assert.Throws<FormatException>(() => Yaml.Parse<QuestionFile>("asking:\n  murmurs: [hm]\n", "questions.yaml"));
        Assert.StartsWith("questions.yaml:2: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains("murmurs", problem.Message, StringComparison.Ordinal);
    }
}
