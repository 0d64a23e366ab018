using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>The words by which the clauses of a message are told apart.</summary>
/// <param name="Asking">Words that begin a clause that asks.</param>
/// <param name="Subjects">Words that begin a statement.</param>
/// <param name="Tells">Words that make a clause a statement wherever they stand in it.</param>
/// <param name="Turns">Words at which a statement turns into a question with no mark between.</param>
/// <param name="Asides">Words that begin a clause on where a word was heard or why someone asks.</param>
/// <param name="Conditions">Questions on what the asker may or must do, for which all that they say of themselves counts.</param>
/// <param name="Reports">Words after which someone's opinion follows.</param>
/// <param name="Naming">Words after which a statement names the thing that the question is about.</param>
internal sealed record ClauseWords(
    PhraseTable<bool> Asking,
    PhraseTable<bool> Subjects,
    PhraseTable<bool> Tells,
    PhraseTable<bool> Turns,
    PhraseTable<bool> Asides,
    PhraseTable<bool> Conditions,
    PhraseTable<bool> Reports,
    PhraseTable<bool> Naming)
{
    public static ClauseWords Of(QuestionFile.ClauseLists lists) => new(
        PhraseTables.Of(lists.Asking),
        PhraseTables.Of(lists.Subjects),
        PhraseTables.Of(lists.Tells),
        PhraseTables.Of(lists.Turns),
        PhraseTables.Of(lists.Asides),
        PhraseTables.Of(lists.Conditions),
        PhraseTables.Of(lists.Reports),
        PhraseTables.Of(lists.Naming));
}
