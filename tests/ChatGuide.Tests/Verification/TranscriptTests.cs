using ChatGuide.Corpus;
using ChatGuide.Verification;

namespace ChatGuide.Tests.Verification;

public sealed class TranscriptTests
{
    private const string Answer = """
        {"question":"q","answer":"a [1]","kind":"answer","citations":[{"position":1,"document":"baker.md","title":"Baker","lines":[3,4],"span":[10,15],"quote":"bread","contentHash":"ab","url":"x"}],"related":[]}
        """;

    [Fact]
    public void One_answer_is_a_transcript() =>
        Assert.Equal([new CitedPlace("q", 1, new DocumentId("baker.md"), new TextSpan(10, 15), "bread", "ab")], Transcript.Parse(Answer, "t.json"));

    [Fact]
    public void A_list_of_answers_is_a_transcript() => Assert.Equal(2, Transcript.Parse($"[{Answer},{Answer}]", "t.json").Count);

    [Theory]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[1]")]
    [InlineData("""{"citations":null}""")]
    [InlineData("not json")]
    [InlineData("""{"citations":[{"position":1,"document":"baker.md","span":[10],"quote":"bread"}]}""")]
    [InlineData("""{"citations":[{"position":1,"document":"baker.md","span":[15,10],"quote":"bread"}]}""")]
    [InlineData("""{"citations":[{"position":1,"span":[10,15],"quote":"bread"}]}""")]
    [InlineData("""{"citations":[null]}""")]
    public void What_is_no_transcript_is_refused_with_the_name_of_the_file(string json) =>
        Assert.StartsWith("t.json: ", Assert.Throws<FormatException>(() => Transcript.Parse(json, "t.json")).Message, StringComparison.Ordinal);
}
