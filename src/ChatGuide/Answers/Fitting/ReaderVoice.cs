using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>What a document lets a reader say of themselves ("I love gadgets more than grammar"), and how it answers.</summary>
/// <param name="Words">The reader's words that carry content.</param>
/// <param name="IsDenied">Whether the reader denies it: "I can't stand blood".</param>
/// <param name="Answer">The facts that answer them.</param>
internal sealed record ReaderVoice(IReadOnlyList<VoicedWord> Words, bool IsDenied, IReadOnlyList<Fact> Answer)
{
    /// <summary>The voices of all documents, in order: headings and quoted sentences in which someone speaks of themselves.</summary>
    public static IReadOnlyList<ReaderVoice> In(FactTable facts, QuestionWords words)
    {
        var voices = new List<ReaderVoice>();
        var speaking = new PerText<List<Word>?>(h => Speaks(h, words));
        foreach (var section in facts.Passages.GroupBy(p => p.Section))
        {
            if (section.First().Passage.HeadingPath is [.., var heading] && speaking.Of(heading) is { } headed) Add(voices, headed, section.SelectMany(facts.Of), words);
            foreach (var passage in section)
            {
                foreach (var fragment in passage.Passage.Fragments.Where(IsVoiced))
                {
                    if (Speaks(fragment.Sentences[0].Text, words) is { } quoted) Add(voices, quoted, facts.Of(passage).Where(f => fragment.Kind is FragmentKind.Question || (ReferenceEquals(f.Fragment, fragment) && !ReferenceEquals(f.Sentence, fragment.Sentences[0]))), words);
                }
            }
        }

        return voices;
    }

    private static void Add(List<ReaderVoice> voices, List<Word> said, IEnumerable<Fact> answer, QuestionWords words)
    {
        List<Fact> facts = [.. answer.Where(f => f.Fragment.Kind is not FragmentKind.Question)];
        if (facts.Count > 0) voices.Add(new ReaderVoice([.. said.Where(words.Carries).DistinctBy(w => w.Stem).Select(w => VoicedWord.Of(w, words))], words.Denies(said), facts));
    }

    /// <summary>A question of a page, or a sentence in quotation marks with more behind it.</summary>
    private static bool IsVoiced(Fragment fragment) =>
        fragment.Kind is FragmentKind.Question || (fragment.Kind is FragmentKind.Prose && fragment.Sentences.Count > 1 && fragment.Sentences[0].Text is ['“' or '"', .., '”' or '"']);

    /// <summary>The words of a text in which someone says "I …" rather than asks "can I …"; null for any other.</summary>
    private static List<Word>? Speaks(string text, QuestionWords words)
    {
        var read = WordReader.Read(text);
        var speaker = read.FindIndex(w => words.Asking.Speakers.Contains(w.Lower));
        return speaker >= 0 && (speaker == 0 || read[speaker].Break != '\0' || words.Asking.Supposing.Contains(read[speaker - 1].Lower)) ? read : null;
    }
}
