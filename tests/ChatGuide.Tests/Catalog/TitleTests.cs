using ChatGuide.Answers;

namespace ChatGuide.Tests.Catalog;

/// <summary>The titles that pages bear: joined, with two halves, with a status, with a place, short.</summary>
public sealed class TitleTests
{
    private const string Parts = "\n\n## What they do\n\n- Lift beams onto roofs.\n- Grease the cables.\n\n## Tools\n\n- Signal lamp\n- Grease gun\n- Load chart\n\n## Software\n\n- Load planner\n- Rota software\n- Shift book\n";

    [Theory]
    [InlineData("Crane and Tower Operators", "crane operator", "tower operator")]
    [InlineData("Locksmiths and Safe Repairers", "locksmith", "safe repairer")]
    [InlineData("Ushers, Lobby Attendants, and Ticket Takers", "usher", "ticket taker")]
    public void A_title_that_joins_occupations_names_each(string title, string one, string other)
    {
        var guide = Guides.Of(("page.md", $"# {title}{Parts}"));
        foreach (var name in new[] { one, other })
        {
            var (answer, text) = guide.Ask($"what tools does a {name} use");
            Assert.Equal(AnswerKind.Answer, answer.Kind);
            Assert.Contains("Signal lamp", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_section_headed_by_the_word_asked_for_answers_alone()
    {
        var (_, text) = Guides.Of(("page.md", $"# Crane Operators{Parts}")).Ask("what software does a crane operator use");
        Assert.Contains("Rota software", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Grease gun", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_one_goes_before_one_for_all_whom_a_page_joins()
    {
        var guide = Guides.Of(
            ("page.md", $"# Crane and Tower Operators\n\n| Fact | Value |\n|---|---|\n| Median pay per year | £30,000 |{Parts}\n## Pay\n\nCrane operators earned £34,000 a year in 2024. Tower operators earned £27,000 a year in 2024.\n"));
        var (_, text) = guide.Ask("who earns more, a crane operator or a tower operator?");
        Assert.Contains("£34,000", text, StringComparison.Ordinal);
        Assert.Contains("£27,000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_name_with_two_halves_is_one_role()
    {
        var guide = Guides.Of(("page.md", $"# Food and beverage manager{Parts}"), ("overview.md", "# Jobs\n\n| Role | Pay |\n|---|---|\n| Food and beverage manager | £31,000 |\n| Carpenter | £28,000 |\n"), ("carpenter.md", Guides.Carpenter));
        Assert.Contains(guide.Catalog.Roles, r => r.Name == "food and beverage manager");
        Assert.DoesNotContain(guide.Catalog.Roles, r => r.Name is "beverage manager" or "food manager");
    }

    [Fact]
    public void A_title_is_the_same_role_with_its_status()
    {
        var guide = Guides.Of(("page.md", $"# Registered falconer (RF){Parts}"), ("overview.md", "# Jobs\n\n| Role | Starting pay |\n|---|---|\n| Falconer | £21,000 |\n| Carpenter | £28,000 |\n"), ("carpenter.md", Guides.Carpenter));
        Assert.Single(guide.Catalog.Roles, r => r.Name.Contains("falconer", StringComparison.Ordinal));
        Assert.Contains("Signal lamp", guide.Ask("what tools does a falconer use").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_a_title_says_where()
    {
        var guide = Guides.Of(("page.md", $"# Falconry assistant in castles{Parts}"));
        Assert.Equal("falconry assistant", Assert.Single(guide.Catalog.Roles).Name);
    }

    [Fact]
    public void An_assistant_in_a_column_of_jobs_is_a_job_and_an_apprentice_is_none()
    {
        var guide = Guides.Of(("overview.md", "# Jobs\n\n| Role | Pay |\n|---|---|\n| Falconry assistant | £21,000 |\n| Falconer apprentice | £12,000 |\n| Falconer | £28,000 |\n"));
        Assert.Equal(["falconer", "falconry assistant"], guide.Catalog.Roles.Select(r => r.Name));
    }

    [Fact]
    public void A_noun_of_many_trades_in_running_text_is_no_role()
    {
        var guide = Guides.Of(("screener.md", "# Security screener\n\nA security screener checks bags.\n\n## Training\n\nNew officers spend two weeks at an academy. Officers advance to lead posts. An officer earns a badge.\n"));
        Assert.Equal("security screener", Assert.Single(guide.Catalog.Roles).Name);
    }

    [Fact]
    public void Short_forms_are_read_from_an_apposition()
    {
        var guide = Guides.Of(("sre.md", "# Site reliability engineer\n\nA site reliability engineer, or SRE, keeps services up.\n\n## Tools of the SRE\n\n- Pager\n- Dashboard\n\n## How to become an SRE\n\nAn SRE needs three years of practice.\n"));
        Assert.Single(guide.Catalog.Roles);
        Assert.Contains("Pager", guide.Ask("what tools does an SRE use").Text, StringComparison.Ordinal);
    }
}
