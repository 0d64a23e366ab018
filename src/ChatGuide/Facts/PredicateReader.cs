using ChatGuide.Catalog;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>Tells by what a sentence says that someone does on which topics it speaks: "barbers dislike …", "a subtitler writes …".</summary>
internal sealed class PredicateReader(CareerCatalog catalog)
{
    private readonly SubjectWords _words = catalog.Words.Subjects;
    private readonly int _duties = catalog.Topic("duties");

    /// <param name="words">The words of the sentence.</param>
    /// <param name="mentions">The roles in it.</param>
    public TopicSet Read(IReadOnlyList<Word> words, IReadOnlyList<RoleMention> mentions)
    {
        var found = TopicSet.None;
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && words[i].Break == '\0') continue;
            if (Subject(words, i, mentions) is { } subject && Verb(words, subject) is { } verb) found = found.With(Topics(verb));
        }

        return found;
    }

    /// <summary>The end of a role or pronoun that begins a clause, and whether it stands for several people.</summary>
    private (int Last, bool IsPlural)? Subject(IReadOnlyList<Word> words, int first, IReadOnlyList<RoleMention> mentions)
    {
        if (_words.Several.Contains(words[first].Lower)) return (first, true);
        if (_words.Single.Contains(words[first].Lower)) return (first, false);
        var isDetermined = catalog.Words.Articles.Contains(words[first].Lower);
        foreach (var mention in mentions)
        {
            if (mention.First != first && !(isDetermined && mention.First == first + 1)) continue;
            var isPlural = words[mention.Last].Lower != words[mention.Last].Lemma;
            return isDetermined || isPlural ? (mention.Last, isPlural) : null;
        }

        return null;
    }

    /// <summary>The verb behind a subject, which agrees with it.</summary>
    private Word? Verb(IReadOnlyList<Word> words, (int Last, bool IsPlural) subject)
    {
        var at = subject.Last + 1;
        while (at < words.Count && words[at].Break == '\0' && (_words.Adverbs.Contains(words[at].Lower) || words[at].Lower.EndsWith("ly", StringComparison.Ordinal))) at++;
        if (at + 1 >= words.Count || words[at].Break != '\0' || words[at].IsCapital || char.IsDigit(words[at].Surface[0])) return null;
        var verb = words[at];
        return _words.States.Contains(verb.Lower) || _words.NotVerbs.Contains(verb.Lower) || EndsInS(verb.Lower) == subject.IsPlural || IsParticiple(verb.Lower) ? null : verb;
    }

    private TopicSet Topics(Word verb) =>
        catalog.TopicLexicon.OfVerb(verb) is { IsEmpty: false } topics ? topics : _duties < 0 ? TopicSet.None : TopicSet.Of(_duties);

    private static bool EndsInS(string verb) => verb.EndsWith('s') && !verb.EndsWith("ss", StringComparison.Ordinal);

    private static bool IsParticiple(string verb) => verb.EndsWith("ed", StringComparison.Ordinal) || verb.EndsWith("ing", StringComparison.Ordinal);
}
