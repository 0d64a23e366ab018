using ChatGuide.Corpus;
using ChatGuide.Import;

namespace ChatGuide.Tests.Import;

public sealed class OnetImportTests : IDisposable
{
    private readonly SmallDatabase database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public void Each_occupation_becomes_a_document_that_the_reader_understands()
    {
        Run();

        var corpus = new CorpusReader().Read(new CorpusOptions { Path = database.Output });

        Assert.Empty(corpus.Problems);
        Assert.Equal(3, corpus.Documents.Count);
        var baker = corpus.Documents.Single(d => d.Id.Path == "51-3011.00-baker.md");
        Assert.Equal("Bakers", baker.Title);
        Assert.Equal(["baker"], baker.FrontMatter.Roles);
        Assert.Equal(["bakers", "Dough Mixer", "Pastry Chef"], baker.FrontMatter.Aliases.Select(a => a.Alias));
        Assert.Equal(new DateOnly(2025, 2, 1), baker.FrontMatter.Date);
        Assert.Equal("https://www.onetonline.org/link/summary/51-3011.00", baker.FrontMatter.Source?.ToString());
    }

    [Fact]
    public void Every_table_has_its_section_with_one_fact_a_line()
    {
        Run();

        var text = database.Document("51-3011.00*");

        Assert.Contains("\n## Duties\n\nBakers mix and bake ingredients to produce breads. Bakers may decorate cakes. Includes bagel makers.\n", text);
        Assert.Contains("\nTasks of bakers:\n\n- Mix ingredients in bowls.\n", text);
        Assert.Contains("\nSupplemental tasks of bakers:\n\n- Mix colours for icing.\n", text);
        Assert.Contains("\n- **FlexiBake**: enterprise resource planning ERP software\n", text);
        Assert.Contains("\n- **Bagel dividers**: forming machine\n", text);
        Assert.Contains("\n57.5% of the people surveyed about bakers say that a high school diploma or the equivalent (for example, a GED) is required.\n", text);
        Assert.Contains("\nBakers belong to Job Zone Two of five: some preparation needed.\n", text);
        Assert.Contains("\n- **Attention to Detail**: 4.4 of 5. Job requires being careful about detail.\n", text);
        Assert.DoesNotContain("Leadership", text);
        Assert.Contains("\n- **Realistic**: 6.37 of 7\n", text);
        Assert.Contains("\n- **Restaurant cook**: 35-2014.00\n", text);
        Assert.Contains("O\\*NET 29.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license", text);
    }

    [Fact]
    public void Technologies_in_demand_come_first_and_are_marked_in_words()
    {
        Run();

        var lines = database.Document("15-2051.00*").Split('\n').Where(l => l.StartsWith("- **", StringComparison.Ordinal)).ToArray();

        Assert.Equal("- **Python**: object or component oriented development software; a hot technology, in demand for this occupation", lines[0]);
        Assert.Equal("- **Tableau**: business intelligence and data analysis software; a hot technology", lines[1]);
        Assert.Equal(@"- **PC\*Miler**: route navigation software", lines[2]);
    }

    [Fact]
    public void A_title_with_a_short_form_becomes_two_aliases_and_a_shared_title_stays_with_each_occupation()
    {
        Run();

        var corpus = new CorpusReader().Read(new CorpusOptions { Path = database.Output });

        Assert.Equal(["data scientists", "Machine Learning Scientist", "ML Scientist"], corpus.Documents.Single(d => d.Title == "Data Scientists").FrontMatter.Aliases.Select(a => a.Alias));
        Assert.Equal(2, corpus.Documents.Count(d => d.FrontMatter.Aliases.Any(a => a.Alias == "Pastry Chef")));
    }

    [Fact]
    public void Rows_that_do_not_fit_are_named_with_their_table_and_line_and_left_out()
    {
        database.Append("Task Statements.txt", "51-3011.00|9|Too few columns");
        database.Append("Tools Used.txt", "99-9999.00|Hammers|1|Hand tools");
        database.Append("Interests.txt", "51-3011.00|1.B.1.b|Investigative|OI|lots");
        database.Append("Related Occupations.txt", "51-3011.00|00-0000.00|Primary-Short|2");
        database.Append("Occupation Data.txt", "5130|Broken|Code.");
        database.Append("Education, Training, and Experience.txt", "51-3011.00|2.D.1|Required Level of Education|RL|2|157.50|24|N");
        File.Delete(Path.Combine(database.Folder, "Work Values.txt"));

        var report = Run();

        Assert.Equal(
            [
                "Education, Training, and Experience.txt:5: holds \"157.50\" in the column \"Data Value\", which is not a number from 0 to 100; the row is left out.",
                "Interests.txt:4: holds \"lots\" in the column \"Data Value\", which is not a number from 0 to 7; the row is left out.",
                "Occupation Data.txt:5: holds \"5130\", which is not an O*NET-SOC code; the row is left out.",
                "Related Occupations.txt:3: names the unknown occupation code \"00-0000.00\"; the row is left out.",
                "Task Statements.txt:8: has 3 columns where 7 are expected; the row is left out.",
                "Tools Used.txt:4: names the unknown occupation code \"99-9999.00\"; the row is left out.",
                "Work Values.txt: is missing; what it holds is left out of the documents.",
            ],
            report.Problems.Select(p => p.ToString()));
        Assert.DoesNotContain("Investigative", database.Document("51-3011.00*"));
        Assert.Equal(3, report.Documents);
    }

    [Fact]
    public void The_same_source_gives_the_same_bytes_and_writes_nothing_the_second_time()
    {
        var first = Run();
        var bytes = Directory.GetFiles(database.Output).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();

        var second = Run();

        Assert.Equal(4, first.Written);
        Assert.Equal(0, second.Written);
        Assert.Equal(bytes, Directory.GetFiles(database.Output).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray());
    }

    [Fact]
    public void A_folder_with_other_files_is_refused_and_stays_as_it_was()
    {
        Directory.CreateDirectory(database.Output);
        File.WriteAllText(Path.Combine(database.Output, "mine.md"), "mine");

        var refusal = Assert.Throws<ImportException>(() => Run());

        Assert.Contains("is not empty and was not made by an import", refusal.Message);
        Assert.Equal(["mine.md"], Directory.GetFileSystemEntries(database.Output).Select(Path.GetFileName));
    }

    [Fact]
    public void With_force_it_writes_beside_other_files_and_replaces_none_of_them()
    {
        Directory.CreateDirectory(database.Output);
        File.WriteAllText(Path.Combine(database.Output, "51-3011.00-baker.md"), "mine");

        var report = Run(force: true);

        Assert.Equal("mine", database.Document("51-3011.00*"));
        Assert.Contains(report.Problems, p => p.Path == "51-3011.00-baker.md" && p.Reason.Contains("is not from an import"));
        Assert.Equal(3, report.Written);
    }

    [Fact]
    public void A_document_changed_by_hand_is_kept_until_it_is_forced()
    {
        Run();
        var path = Directory.GetFiles(database.Output, "51-3011.00*").Single();
        File.AppendAllText(path, "\nMy own line.\n");

        var report = Run();
        Assert.Contains("My own line.", File.ReadAllText(path));
        Assert.Contains(report.Problems, p => p.Reason.Contains("changed by hand"));

        Run(force: true);
        Assert.DoesNotContain("My own line.", File.ReadAllText(path));
    }

    [Fact]
    public void What_the_source_no_longer_holds_is_removed_and_foreign_files_are_not()
    {
        Run();
        File.WriteAllText(Path.Combine(database.Output, "mine.md"), "mine");
        database.Table("Occupation Data.txt", "O*NET-SOC Code|Title|Description", "51-3011.00|Bakers|Mix and bake.");

        var report = Run();

        Assert.Equal(2, report.Removed);
        Assert.Equal([".import", "51-3011.00-baker.md", "README.md", "mine.md"], Directory.GetFiles(database.Output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_without_the_database_is_refused_in_one_sentence()
    {
        File.Delete(Path.Combine(database.Folder, "Occupation Data.txt"));

        var refusal = Assert.Throws<ImportException>(() => Run());

        Assert.Contains("holds no O*NET text database", refusal.Message);
        Assert.False(Directory.Exists(database.Output));
    }

    private ImportReport Run(bool force = false) => OnetImport.Run(new(database.Folder, database.Output, Force: force));
}
