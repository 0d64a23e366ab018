using System.Globalization;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Greetings, thanks, help and who is speaking: fixed words, with questions that this corpus can answer.</summary>
internal sealed class SmallTalkComposer(Knowledge knowledge) : IComposer
{
    public Composition? Compose(Question question, AnswerWriter writer)
    {
        Write(question.SmallTalk ?? "help", writer);
        return new Composition(AnswerKind.SmallTalk, 1, []);
    }

    public void Write(string kind, AnswerWriter writer)
    {
        var roles = knowledge.Catalog.Roles;
        var names = knowledge.JoinSome([.. roles.Take(3).Select(r => r.Name)]);
        switch (kind)
        {
            case "greeting":
                writer.Say(Say.Greeting, roles.Count.ToString(CultureInfo.InvariantCulture), names);
                break;
            case "howareyou":
                writer.Say(Say.HowAreYou);
                break;
            case "thanks" or SmallTalk.Remark:
                writer.Say(Say.Thanks);
                break;
            case "goodbye":
                writer.Say(Say.Goodbye);
                return;
            case "identity":
                writer.Say(Say.Identity, knowledge.Corpus.Documents.Count.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                writer.Say(Say.Help, knowledge.JoinSome([.. roles.Select(r => r.Name)]), knowledge.JoinSome([.. knowledge.Catalog.Topics.Select(t => t.Name)]));
                break;
        }

        writer.Suggest(Openers.Of(knowledge));
    }
}
