namespace ChatGuide.Tests.Catalog;

public sealed class RoleTableTests
{
    private const string Transposed = "# Three careers\n\n| | Accountant | Auditor | Tax adviser |\n|---|---|---|---|\n| Exams | ACCA: 13 papers | ACA: 15 papers | CTA: 9 papers |\n| Years to qualify | 3 | 3 to 4 | 5 to 7 |\n| Where | offices | companies | homes |\n";

    [Fact]
    public void Roles_that_only_head_columns_are_roles() => Assert.Equal(["accountant", "auditor", "tax adviser"], Guides.Of(("a.md", Transposed)).RoleNames());

    [Fact]
    public void A_cell_belongs_to_the_role_of_its_column_and_is_labelled_by_its_row()
    {
        var (_, text) = Guides.Of(("a.md", Transposed)).Ask("what exams does a tax adviser take?");
        Assert.Contains("Exams – Tax adviser: CTA: 9 papers", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ACCA", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_s_table_is_read_as_well()
    {
        var guide = Guides.Of(("a.html", "<html><body><main><h1>Two careers</h1><table><tr><th></th><th>Notary</th><th>Paralegal</th></tr><tr><th>Where</th><td>notary's office</td><td>law firms</td></tr><tr><th>Pay</th><td>€60,000 a year</td><td>€30,000 a year</td></tr></table></main></body></html>"));
        Assert.Contains("Where – Paralegal: law firms", guide.Ask("where do paralegals work?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_column_of_jobs_are_roles_and_only_the_cell_asked_for_is_quoted()
    {
        var guide = Guides.Of(("a.md", "# Jobs\n\n| Job | Pay (£ per year) | Training | Where |\n|---|---|---|---|\n| Costume maker | 24,000 | 3-year degree | theatres |\n| Event planner | 30,000 | on the job | agencies |\n| Director of photography | 52,000 | film school | film sets |\n"));
        Assert.Equal(["costume maker", "director of photography", "event planner"], guide.RoleNames());
        var (_, text) = guide.Ask("what training does a costume maker have?");
        Assert.Contains("Costume maker – Training: 3-year degree", text, StringComparison.Ordinal);
        Assert.DoesNotContain("theatres", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_are_stages_or_things_are_no_roles() =>
        Assert.Equal(["baker"], Guides.Of(("a.md", Guides.Baker + "\n\n## Pay by stage\n\n| Stage | Pay | Training |\n|---|---|---|\n| Apprentice | €900 per month | three years |\n| Oven | €20 | none |\n")).RoleNames());

    [Fact]
    public void Labels_of_a_list_of_figures_are_roles() =>
        Assert.Equal(["bookkeeper", "tax adviser"], Guides.Of(("a.md", "# Pay survey\n\n- Tax adviser: £52,000 a year\n- Bookkeeper: £13.80 an hour\n")).RoleNames());
}
