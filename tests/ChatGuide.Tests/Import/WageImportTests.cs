using ChatGuide.Import;

namespace ChatGuide.Tests.Import;

public sealed class WageImportTests : IDisposable
{
    private readonly SmallDatabase database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public void Wages_are_sentences_with_currency_unit_country_period_publisher_and_code()
    {
        database.WriteWages(["1", "51-3011", "Bakers", "detailed", "231890", "13.25", "15.13", "17.62", "20.46", "23.2", "27560", "31470", "36650", "42570", "48260"]);

        Run();

        var text = database.Document("51-3011.00*");
        Assert.Contains("\nBakers had a median wage of $36,650 per year in the United States in May 2024, according to the US Bureau of Labor Statistics (OEWS).\n", text);
        Assert.Contains("\nThese wages are published for the official occupation Bakers (51-3011).\n", text);
        Assert.Contains("\n- **10th percentile**: $27,560 per year in the United States in May 2024\n", text);
        Assert.Contains("\n- **90th percentile**: $23.20 per hour in the United States in May 2024\n", text);
        Assert.DoesNotContain("## Pay", database.Document("15-2051.00*"));
    }

    [Fact]
    public void A_wage_above_the_highest_published_is_said_so_and_a_missing_one_is_left_out()
    {
        database.WriteWages(["1", "51-3011", "Bakers", "detailed", "100", "*", "*", "*", "*", "*", "27560", "31470", "36650", "#", "#"]);

        Run();

        var text = database.Document("51-3011.00*");
        Assert.Contains("\n- **75th percentile**: at least $239,200 per year in the United States in May 2024\n", text);
        Assert.DoesNotContain("per hour", text);
    }

    [Fact]
    public void Occupations_that_the_publisher_joins_get_the_figures_of_their_group_and_it_is_named()
    {
        database.WriteWages(["1", "51-3010", "Bakers and Confectioners", "detailed", "100", "*", "*", "*", "*", "*", "27560", "31470", "36650", "42570", "48260"]);

        Run();

        Assert.Contains(
            "\nThese wages are published for the official occupation Bakers and Confectioners (51-3010), among which bakers are counted; no wages are published for them alone.\n",
            database.Document("51-3011.00*"));
    }

    [Fact]
    public void A_row_with_a_wage_that_is_none_is_named_and_left_out()
    {
        database.WriteWages(
            ["1", "51-3011", "Bakers", "detailed", "100", "much", "15.13", "17.62", "20.46", "23.2", "27560", "31470", "36650", "42570", "48260"],
            ["1", "15-2051", "Data Scientists", "detailed", "100", "*", "*", "*", "*", "*", "63650", "82630", "112590", "150000", "190000"]);

        var report = Run();

        Assert.Equal("national_M2024_dl.xlsx:2: holds \"much\" in the column \"H_PCT10\", which is not a wage; the row is left out.", Assert.Single(report.Problems).ToString());
        Assert.DoesNotContain("## Pay", database.Document("51-3011.00*"));
        Assert.Contains("$112,590 per year", database.Document("15-2051.00*"));
    }

    [Fact]
    public void A_file_that_is_no_wage_workbook_is_refused_before_anything_is_written()
    {
        File.WriteAllText(database.Wages, "not a workbook");

        var refusal = Assert.Throws<ImportException>(() => Run());

        Assert.Contains("is not the workbook of the Occupational Employment and Wage Statistics", refusal.Message);
        Assert.False(Directory.Exists(database.Output));
    }

    private ImportReport Run() => OnetImport.Run(new(database.Folder, database.Output, database.Wages));
}
