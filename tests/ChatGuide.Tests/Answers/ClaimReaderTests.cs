using ChatGuide.Answers.Verdicts;
using ChatGuide.Language;

namespace ChatGuide.Tests.Answers;

public sealed class ClaimReaderTests
{
    private readonly ClaimReader _claims = new(ClaimWords.Shipped);

    [Theory]
    [InlineData("does a plumber need a degree", "degree", "No degree is needed.")]
    [InlineData("do divers need a degree", "degree", "You do not need a degree.")]
    [InlineData("must a roofer have a diploma", "diploma", "A diploma is not required.")]
    [InlineData("is a licence necessary", "licence", "The licence is optional.")]
    [InlineData("do I need a certificate", "certificate", "Nobody needs a certificate to begin.")]
    [InlineData("do tilers need an exam", "exam", "There is no law that says you need an exam.")]
    [InlineData("does a florist need a diploma", "diploma", "A diploma helps but is not required.")]
    [InlineData("does a florist need a diploma", "diploma", "A diploma is helpful, though not essential.")]
    [InlineData("do keepers need a degree", "degree", "A degree in biology is welcome, but it is not necessary.")]
    [InlineData("do potters need a degree", "degree", "You can become a potter without a degree.")]
    [InlineData("do I have to know Latin", "Latin", "Latin is not a condition.")]
    [InlineData("do masons need a licence", "licence", "You need no diploma, degree or licence.")]
    [InlineData("is a car required", "car", "You do not need a car or a van.")]
    [InlineData("do you need maths", "maths", "Maths does not matter much.")]
    [InlineData("do they need a degree", "degree", "Not a degree but a driving licence is required.")]
    [InlineData("Can I become a vet without a degree?", "degree", "The degree cannot be skipped.")]
    [InlineData("can you be a judge without a degree", "degree", "You need a four-year degree in law.")]
    [InlineData("can one work without a licence", "licence", "Nobody may work without a licence.")]
    [InlineData("can divers work alone", "alone", "Divers must never work alone.")]
    [InlineData("can a diver wear a beard", "beard", "A beard is forbidden under the mask.")]
    [InlineData("may pilots drink coffee", "coffee", "Coffee is not allowed in the cockpit.")]
    [InlineData("can a steward have tattoos", "tattoos", "You cannot have tattoos.")]
    [InlineData("do roofers work in snow", "snow", "They never work in snow.")]
    [InlineData("is the title protected", "title", "The title is not protected.")]
    [InlineData("is there formal training", "training", "There is no formal training.")]
    [InlineData("is Latin optional", "Latin", "Latin is compulsory.")]
    public void A_denial_is_no(string question, string content, string sentence) => Assert.Equal(Verdict.No, Judge(question, content, sentence));

    [Theory]
    [InlineData("must foresters have a degree", "degree", "A degree in forestry is required; it takes three years.")]
    [InlineData("do vets need a degree", "degree", "A degree is compulsory.")]
    [InlineData("do you need a licence", "licence", "Without a licence you may not drive.")]
    [InlineData("does a diver need a certificate", "certificate", "There is no way around the certificate.")]
    [InlineData("do vets need Latin", "Latin", "You must know Latin.")]
    [InlineData("do I need an exam", "exam", "The exam cannot be waived.")]
    [InlineData("do you need to swim", "swim", "You have to be able to swim.")]
    [InlineData("can you be a tiler without a degree", "degree", "No degree is needed.")]
    [InlineData("can I work as a potter without a diploma", "diploma", "Potters need no diploma.")]
    [InlineData("can colour-blind people be divers", "blindness", "Colour blindness is not a bar.")]
    [InlineData("can I be a guard if I wear glasses", "glasses", "Glasses are allowed.")]
    [InlineData("can you start at forty", "forty", "Forty is no obstacle.")]
    [InlineData("may florists work at home", "home", "They can work at home.")]
    [InlineData("do roofers work outdoors", "outdoors", "They work outdoors in all weathers.")]
    [InlineData("do masons lift stones", "stones", "Masons must lift stones.")]
    [InlineData("is Latin optional", "Latin", "Latin is not compulsory.")]
    [InlineData("is a beard a problem: is it forbidden", "beard", "A beard is not allowed.")]
    [InlineData("do you need a licence", "licence", "Not a degree but a licence is required.")]
    public void An_affirmation_is_yes(string question, string content, string sentence) => Assert.Equal(Verdict.Yes, Judge(question, content, sentence));

    [Theory]
    [InlineData("do potters need a kiln", "kiln", "Potters usually need a kiln.", true)]
    [InlineData("does a vet need Latin", "Latin", "Latin is rarely needed.", false)]
    [InlineData("do clerks travel", "travel", "Clerks seldom travel.", false)]
    [InlineData("do stewards work at night", "night", "Most work at night.", true)]
    [InlineData("do they travel a lot", "travel", "Travel: little", false)]
    [InlineData("do potters need a degree", "degree", "Many potters begin without any degree, and they may.", false)]
    [InlineData("can guards sit", "sit", "Guards usually cannot sit.", false)]
    public void What_holds_for_most_is_said_to(string question, string content, string sentence, bool yes) =>
        Assert.Equal(yes ? Verdict.MostlyYes : Verdict.MostlyNo, Judge(question, content, sentence));

    [Theory]
    [InlineData("do florists need a diploma", "diploma", "A diploma helps.")]
    [InlineData("do tilers need a diploma", "diploma", "You need a diploma or three years of practice.")]
    [InlineData("do clerks need a degree", "degree", "A degree does not guarantee a post.")]
    [InlineData("do guards need a licence", "licence", "If you carry a weapon, you need a licence.")]
    [InlineData("do guards need a licence", "licence", "Sometimes a licence is required.")]
    [InlineData("do florists work at home", "home", "They may work at home.")]
    [InlineData("do florists need more maths", "maths", "Surveyors need more maths than florists.")]
    [InlineData("do potters need a degree", "degree", "Some have a degree in art.")]
    [InlineData("does it require a degree", "degree", "No licence is required, except that one of the crew has to hold a degree.")]
    public void What_does_not_decide_is_left_undecided(string question, string content, string sentence) => Assert.Equal(Verdict.Undecided, Judge(question, content, sentence));

    [Fact]
    public void A_heading_that_demands_speaks_for_the_items_beneath_it()
    {
        var asked = _claims.Asked(WordReader.Read("do divers need a certificate"));
        var words = WordReader.Read("a first-aid certificate");
        var claim = _claims.Stated(words, Held(words, "certificate"), asked, _claims.OfHeading(WordReader.Read("What you need")));
        Assert.Equal(Verdict.Yes, claim!.Value.Answers(asked));
    }

    private Verdict Judge(string question, string content, string sentence)
    {
        var asked = _claims.Asked(WordReader.Read(question));
        var words = WordReader.Read(sentence);
        return _claims.Stated(words, Held(words, content), asked)?.Answers(asked) ?? Verdict.Undecided;
    }

    private static List<bool> Held(List<Word> words, string content)
    {
        var stems = WordReader.Read(content).Select(w => w.Stem).ToHashSet();
        return [.. words.Select(w => stems.Contains(w.Stem))];
    }
}
