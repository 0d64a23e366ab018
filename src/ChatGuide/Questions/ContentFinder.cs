using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Questions;

/// <summary>Finds the words of a question that its frame, its roles, its topics and its degrees leave to account for.</summary>
internal sealed class ContentFinder(CareerCatalog catalog, CorpusField field, QuestionWords questionWords, ContentReader reader, ToldReader toldReader)
{
    private const int Saying = 3;
    private static readonly string[] AskingOfAll = ["reverse", "calling", "fit", "list", "traits"];

    private TopicLexicon Topics => catalog.TopicLexicon;

    /// <summary>The words left, or the term that the statements around the question name, or the one that stands in quotes.</summary>
    public List<ContentWord> Find(QuestionReading reading)
    {
        var (frame, named) = (reading.Frame, reading.Named);
        var content = Uncovered(reading);
        content.AddRange(Elsewhere(frame));
        var asksNothing = content.Count + reading.Asked.Count(m => !m.IsLoose) + named.Roles.Count + named.Candidates.Count + named.Unknown.Count == 0;
        if (frame.Told.Count > 0 && asksNothing && (frame.Refers || frame.Marks.Has("describe") || frame.Marks.Has("define"))) return toldReader.Term(reading.Text, frame.Told);
        if (frame.Marks.Has("define") && Quotation.Of(reading.Text, frame.Words) is { Count: > 0 } quoted && content.Exists(c => quoted.Contains(c.Word))) content.RemoveAll(c => !quoted.Contains(c.Word));
        return content;
    }

    /// <summary>The words without those that name a topic asked of a role; those that say how or what is done may be left aside only where something else says what the question is about.</summary>
    public List<ContentWord> Settle(List<ContentWord> content, NamedRoles named, List<TopicMention> asked)
    {
        var hasRole = named.Roles.Count > 0;
        if (hasRole) content.RemoveAll(c => asked.Exists(t => !t.IsLoose && Topics.OfSentence([c.Word]).Has(t.Topic)));
        var isOnTopic = hasRole && asked.Exists(t => !t.IsLoose);
        return isOnTopic || content.Count(c => !c.IsSoft && c.IsHeld) >= (hasRole ? 1 : 2) ? content : content.ConvertAll(c => c with { IsSoft = false });
    }

    /// <summary>Those words that ask for the topics which carry content themselves; of a saying ("all year round", "in ten years") only those that would ask for it alone.</summary>
    public IEnumerable<ContentWord> Asking(List<Word> words, IEnumerable<TopicMention> asked) =>
        asked.SelectMany(t => words[t.First..(t.Last + 1)].Where(w => t.Last - t.First + 1 < Saying || Topics.Asked([w]).Count > 0)).Where(reader.Carries).Select(reader.Read);

    private List<ContentWord> Uncovered(QuestionReading reading)
    {
        var words = reading.Frame.Words;
        var covered = Covered(reading);
        var circumstances = questionWords.Circumstances.All(words).Select(m => m.Last + 1).ToHashSet();
        var examples = questionWords.Examples.All(words).SelectMany(m => ExamplesBefore(words, m.First)).ToHashSet();
        var asksOfAll = AskingOfAll.Any(reading.Frame.Marks.Has);
        var content = new List<ContentWord>();
        for (var i = 0; i < words.Count; i++)
        {
            if (covered.Contains(i) || IsField(reading.Frame, i, asksOfAll)) continue;
            if (i > 0 && questionWords.Laden.Contains(words[i].Lower) && words[i].IsTied) continue;
            var isLaden = i + 1 < words.Count && questionWords.Laden.Contains(words[i + 1].Lower);
            if (i + 1 < words.Count && !covered.Contains(i + 1) && !isLaden && words[i + 1].IsTied) content.Add(reader.ReadJoined(words[i], words[++i]));
            else if (reader.Carries(words[i]) || IsInName(words, i)) content.Add(InPlace(reading, i, examples.Contains(i), circumstances.Contains(i)));
        }

        return content;
    }

    /// <summary>A word as what stands around it makes it: an example or what is done may be left aside, what makes a role one of a kind may not.</summary>
    private ContentWord InPlace(QuestionReading reading, int at, bool isExample, bool isCircumstance)
    {
        var word = reader.Read(reading.Frame.Words[at]);
        if (isExample || IsDone(reading.Frame.Words, at)) return word with { IsSoft = true };
        return word.IsSoft && IsOfKind(reading, at) ? word with { IsSoft = false, IsOfKind = true } : word with { IsCircumstance = isCircumstance };
    }

    /// <summary>"Which tools would I have to handle", "the skills they value": the word says what is done, whatever else it may name.</summary>
    private bool IsDone(List<Word> words, int at) =>
        at > 0 && words[at] is { IsCapital: false, Break: '\0' } && words[at].Lower == words[at].Lemma && questionWords.Asking.BeforeDeeds.Contains(words[at - 1].Lower);

    /// <summary>"A chief conductor", "a visual merchandiser": what makes a role one of a kind is not left aside.</summary>
    private bool IsOfKind(QuestionReading reading, int at) =>
        at > 0 && questionWords.Defining.Articles.Contains(reading.Frame.Words[at - 1].Lower) && reading.Named.Places.Any(p => p.First == at + 1 && p.Roles.Count > 0) && reading.Frame.Words[at + 1].Break == '\0' && !catalog.Words.Modifiers.Contains(reading.Frame.Words[at].Lower);

    /// <summary>The indexes of the words that are accounted for already.</summary>
    private HashSet<int> Covered(QuestionReading reading)
    {
        var frame = reading.Frame;
        var covered = new HashSet<int>(reading.Named.Covered);
        covered.UnionWith(frame.Framing);
        covered.UnionWith(Enumerable.Range(0, frame.Opening).Where(i => questionWords.Courtesies.Contains(frame.Words[i].Lower)));
        covered.UnionWith(Enumerable.Range(0, frame.Words.Count).Where(i => frame.Told.Contains(frame.Words[i])));
        if (reading.Move is { IsWhole: true } move) covered.UnionWith(move.Words);
        foreach (var mention in reading.Asked) Cover(covered, frame.Words, mention);
        foreach (var joint in questionWords.Kinds.All(frame.Words).Where(k => covered.Contains(k.Last + 1) && reading.Asked.Exists(m => m.First == k.Last + 1))) covered.UnionWith(Examples(frame.Words, joint.First));
        foreach (var degree in frame.Most.Concat(frame.Least)) covered.UnionWith(Enumerable.Range(degree.First, degree.Length));
        foreach (var mark in frame.Marks.All.Where(m => m.Form is "compare" or "move" or "how-many" or "gap")) covered.UnionWith([mark.First, mark.Last]);
        foreach (var mark in frame.Marks.All.Where(m => m.Form is "describe" or "list" or "fit" or "suits" or "term" or "traits" or "wishes" or "self" or "outcome" or "pair" or "other" or "same" or "undecided" or "calling")) covered.UnionWith(Enumerable.Range(mark.First, mark.Last - mark.First + 1).Where(i => !IsInName(frame.Words, i)));
        covered.UnionWith(Enumerable.Range(0, frame.Words.Count).Where(i => questionWords.Asking.Bot.Contains(frame.Words[i].Lower)).Select(i => questionWords.HoldingAt(frame.Words, i)).Where(i => i >= 0));
        covered.UnionWith(Enumerable.Range(1, Math.Max(0, frame.Words.Count - 2)).Where(i => IsYearsAhead(frame.Words, i)));
        return covered;
    }

    /// <summary>"Which railway job", "who on the railway": what all of the documents are about tells nobody from others.</summary>
    private bool IsField(FramedQuestion frame, int at, bool asksOfAll)
    {
        var words = frame.Words;
        var before = at > 1 && questionWords.Defining.Articles.Contains(words[at - 1].Lower) ? at - 2 : at - 1;
        // "In AI and data".
        if (before > 0 && questionWords.Asking.Joints.Contains(words[before].Lower) && IsField(frame, before - 1, asksOfAll)) return field.IsNamedBy(words[at]);
        var isPlace = before >= 0 && questionWords.Asking.Amid.Contains(words[before].Lower);
        var isOfWork = !frame.AsksDegree && at + 1 < words.Count && words[at + 1].Break == '\0' && questionWords.Working.Contains(words[at + 1].Lower);
        if (!asksOfAll && !(isOfWork && questionWords.Asking.Contests.Contains(words[0].Lower))) return false;
        return (isPlace || isOfWork) && !(words[at] is { IsCapital: true, IsAcronym: false } && at > 0) && field.IsNamedBy(words[at]);
    }

    /// <summary>"I may move to Norway, what would a cook earn there?": a name that no document holds, said before the question points to it.</summary>
    private IEnumerable<ContentWord> Elsewhere(FramedQuestion frame) =>
        Enumerable.Range(0, frame.Words.Count).Any(i => PointsThere(frame.Words, i)) ? frame.Told.Where(w => w is { IsCapital: true, Start: > 0, Break: '\0' } && reader.Carries(w)).Select(reader.Read).Where(c => c.IsUnknown) : [];

    /// <summary>"There" as a place, not as in "is there …".</summary>
    private bool PointsThere(List<Word> words, int at) =>
        questionWords.Asking.Origins.Contains(words[at].Lower)
        && !(at > 0 && questionWords.Asking.Auxiliaries.Contains(words[at - 1].Lower)) && !(at + 1 < words.Count && questionWords.Asking.Auxiliaries.Contains(words[at + 1].Lower));

    /// <summary>"Which editors and other tools": the words before the joint name some of the tools.</summary>
    private IEnumerable<int> Examples(List<Word> words, int joint) =>
        Enumerable.Range(1, joint).Select(i => joint - i).TakeWhile(i => reader.Carries(words[i]) && (i + 1 == joint || words[i + 1].Break == '\0'));

    /// <summary>"In 20 years", "over the next ten years": when, not what.</summary>
    private bool IsYearsAhead(List<Word> words, int at) =>
        questionWords.Asking.Ahead.Contains(words[at - 1].Lower) && words[at].Break == '\0' && (char.IsDigit(words[at].Surface[0]) || WordClasses.IsSoft(words[at])) && questionWords.Asking.Counted.Contains(words[at + 1].Lemma);

    /// <summary>"Works with Sketch Engine": of two words with capitals in running text neither is an ordinary word.</summary>
    private static bool IsInName(List<Word> words, int at) =>
        IsNamed(words, at) && ((at + 1 < words.Count && words[at + 1].Break == '\0' && IsNamed(words, at + 1)) || (words[at].Break == '\0' && IsNamed(words, at - 1)))
        && words.Exists(w => !w.IsCapital && !EnglishAnalyzer.IsStopWord(w.Surface));

    private static bool IsNamed(List<Word> words, int at) =>
        at > 0 && words[at].IsCapital && !EnglishAnalyzer.IsStopWord(words[at].Surface);

    /// <summary>"…, evenings and so on": examples, from the last mark up to the words that end them; not the question itself.</summary>
    private static IEnumerable<int> ExamplesBefore(List<Word> words, int end)
    {
        var first = words.FindLastIndex(Math.Max(0, end - 1), w => w.Break != '\0');
        return first > 0 ? Enumerable.Range(first, end - first) : [];
    }

    /// <summary>Of a phrase with a gap only the words that ask are covered: "what tools ... use" leaves what stands between, and what the documents speak of themselves before it: "AI ... replace".</summary>
    private void Cover(HashSet<int> covered, List<Word> words, TopicMention mention)
    {
        for (var i = mention.First; i <= mention.Last; i++)
        {
            var isSaid = mention.IsLoose && Topics.Asked([words[i]]).Count == 0 && reader.Carries(words[i]) && i != mention.Last && (i != mention.First || reader.Read(words[i]).IsHeld);
            if (!isSaid) covered.Add(i);
        }
    }
}
