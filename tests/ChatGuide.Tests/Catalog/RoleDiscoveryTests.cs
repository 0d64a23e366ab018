namespace ChatGuide.Tests.Catalog;

public sealed class RoleDiscoveryTests
{
    [Fact]
    public void Roles_are_found_without_front_matter() =>
        Assert.Equal(["baker", "carpenter"], Guides.OfTrades().RoleNames());

    [Fact]
    public void A_role_keeps_the_name_and_aliases_of_its_front_matter()
    {
        var guide = Guides.Of(("a.md", "---\nroles: [sound engineer]\naliases: [soundman]\n---\n# Sound\n\nThe sound engineer mixes the concert.\n"));
        var role = Assert.Single(guide.Catalog.Roles);
        Assert.Equal("sound engineer", role.Name);
        Assert.Contains("soundman", role.Aliases);
    }

    [Fact]
    public void A_bracketed_short_form_is_another_name()
    {
        var guide = Guides.Of(("a.txt", "What Does a Computer Numerical Control Operator Do?\n\nA computer numerical control (CNC) operator is a worker who runs milling machines. CNC operators set up tools every morning.\n"));
        Assert.Contains("CNC operator", guide.Ask("what does a CNC operator do").Text, StringComparison.OrdinalIgnoreCase);
        Assert.Single(guide.Catalog.Roles);
    }

    [Fact]
    public void A_name_given_in_passing_is_another_name()
    {
        var guide = Guides.Of(("a.md", "# Pastry chef\n\nA pastry chef, also called a pâtissier, makes desserts.\n\n## Tools\n\n- Piping bag: fills éclairs.\n- Marble slab: keeps dough cool.\n"));
        Assert.Contains("Piping bag", guide.Ask("patissier tools").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_does_a_job_is_no_part_of_its_name()
    {
        var guide = Guides.Of(("evening.txt", "An evening on careers\n\nYASMIN THORNE, POLICY ADVISER\n\nA policy adviser sets out options for ministers.\n\n• Skills: writing short, being curious\n\nPETER HOLM, CUSTOMS OFFICER\n\nA customs officer searches lorries.\n\n• Skills: reading faces\n"));

        Assert.Equal(["customs officer", "policy adviser"], guide.RoleNames());
        Assert.Contains("being curious", guide.Ask("what skills does a policy adviser need?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_over_topics_is_about_a_role_whatever_its_name_ends_in()
    {
        var guide = Guides.Of(("a.md", "# Notary\n\nNotaries certify contracts.\n\n## Pay\n\nA notary earns $60,000 per year.\n\n## Training\n\nA notary studies law for five years.\n"));
        Assert.Equal(["notary"], guide.RoleNames());
    }

    [Theory]
    [InlineData("Event planner")]
    [InlineData("Cheese maker")]
    [InlineData("Film editor")]
    [InlineData("Social worker")]
    [InlineData("Careers adviser")]
    [InlineData("Make-up artist")]
    [InlineData("Director of photography")]
    public void A_page_with_a_title_and_a_question_names_its_role_whatever_its_noun_means_elsewhere(string title)
    {
        var guide = Guides.Of(("a.md", $"# {title}\n\nIt is a varied job.\n\n## What does a {title.ToLowerInvariant()} do?\n\n- Keeps the plan.\n\n## Salary\n\n€3,000 per month.\n"));
        Assert.Equal([title.ToLowerInvariant()], guide.RoleNames(), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Headings_that_go_through_titles_one_after_the_other_are_roles_though_no_sentence_names_them()
    {
        var guide = Guides.Of(("yard.md", "# On our yard\n\nFor school leavers.\n\n## Rope splicer\n\nYou start at six and join ropes.\n\n## Sail rigger\n\nYou climb.\n\n## Glass cutter\n\nYou cut portholes.\n\n## Caulker\n\nYou fill seams with oakum.\n"));
        Assert.Equal(["caulker", "glass cutter", "rope splicer", "sail rigger"], guide.RoleNames());
        Assert.Contains("oakum", guide.Ask("what does a caulker do").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_that_go_through_things_are_no_roles()
    {
        var guide = Guides.Of(("shop.md", "# What is in the workshop\n\n## Mixer\n\nIt turns.\n\n## Scraper\n\nIt is flat.\n\n## Grinder\n\nIt is loud.\n"));
        Assert.Empty(guide.RoleNames());
    }

    [Theory]
    [InlineData("Sail Rigger Career Guide")]
    [InlineData("Job profile: Sail Rigger")]
    [InlineData("Sail Rigger | Careers | Harbourside")]
    [InlineData("The Sail Rigger Handbook")]
    public void Words_for_what_a_page_is_belong_to_no_name(string title)
    {
        var guide = Guides.Of(("a.md", $"# {title}\n\nA sail rigger fits sails.\n\n## Pay\n\nA sail rigger earns €2,000 per month.\n\n## Training\n\nTwo years.\n"));
        Assert.Equal(["sail rigger"], guide.RoleNames());
    }

    [Fact]
    public void A_worker_is_a_role_where_a_word_before_it_says_of_what()
    {
        var guide = Guides.Of(("a.md", "# Peat worker or reed worker?\n\nA peat worker cuts turf. A reed worker cuts reed. Peat workers earn €90 a day. Reed workers earn €80 a day, and many workers do both.\n"));
        Assert.Equal(["peat worker", "reed worker"], guide.RoleNames());
    }

    [Fact]
    public void A_heading_in_capitals_with_an_article_names_a_role_in_lower_case()
    {
        var guide = Guides.Of(("a.txt", "WORK WITH BOOKS\n\nTHE LITERARY AGENT\n\nA literary agent sells an author's book to publishers.\n\nTHE BOOKBINDER\n\nA bookbinder repairs old books.\n"));
        Assert.Equal(["bookbinder", "literary agent"], guide.RoleNames());
    }

    [Fact]
    public void A_title_with_a_heading_of_its_own_that_running_text_says_something_of_is_a_role() =>
        Assert.Equal(["crime scene investigator"], Guides.Of(("a.md", "# Working with the law\n\n## Crime scene investigator\n\nThe crime scene investigator is a civilian and has no power of arrest.\n\n## Torque limit\n\nThe torque limit is a number.\n")).RoleNames());

    [Fact]
    public void Any_title_in_a_column_of_jobs_is_a_role()
    {
        var guide = Guides.Of(("a.md", "# Jobs\n\n| Job | Pay |\n|---|---|\n| Costume maker | £24,000 per year |\n| Copy editor | £29,000 per year |\n"));
        Assert.Equal(["copy editor", "costume maker"], guide.RoleNames());
    }

    [Theory]
    [InlineData("# Arborist (tree surgeon)\n\nAn arborist climbs trees.\n\n## Tools\n\n- Handsaw: cuts small limbs.\n", "tools of a tree surgeon", "Handsaw")]
    [InlineData("# Event planner\n\nEvent planners organise trade fairs. They are also known as event managers.\n\n## Software\n\n- Cvent: takes registrations.\n", "software of an event manager", "Cvent")]
    [InlineData("# Ship's engineer\n\nA ship's engineer, or marine engineer, runs the engines.\n\n## Tools\n\n- Torque wrench: tightens bolts.\n", "what tools does a marine engineer use", "Torque wrench")]
    [InlineData("# Dog groomer\n\nA dog groomer washes dogs.\n\n## Tools\n\n- Clippers: cut the coat.\n", "which tools are used in dog grooming?", "Clippers")]
    [InlineData("# Salon work\n\n## Dog groomer\n\nA dog groomer washes dogs.\n\n## What they are paid\n\nThe groomer in our salon earns £11 per hour.\n", "pay of a dog groomer", "£11")]
    [InlineData("# Wind turbine technician\n\nA wind turbine technician climbs towers.\n\n## Tools\n\n- Harness: holds a climber.\n", "what tools does a wind technician use", "Harness")]
    [InlineData("# Laboratory technician\n\nA laboratory technician measures.\n\n## Tools\n\n- Burette: measures drops.\n", "lab tech tools", "Burette")]
    [InlineData("# Building jobs\n\n| Job | Tools |\n|---|---|\n| Painter and decorator | spray gun |\n| Roofer | slate hammer |\n", "what tools does a painter use", "spray gun")]
    public void A_role_answers_to_its_other_names(string text, string ask, string expected) =>
        Assert.Contains(expected, Guides.Of(("a.md", text)).Ask(ask).Text, StringComparison.Ordinal);

    [Fact]
    public void A_question_of_the_documents_that_names_only_the_noun_of_one_trade_is_on_that_trade()
    {
        var guide = Guides.Of(("faq.md", "# Questions\n\n**Q: How do you become a film composer?**\n\nA: There is no fixed path.\n\n**Q: What software do composers use?**\n\nA: Sibelius for notation.\n\n**Q: What does a music therapist earn?**\n\nA: £2,900 a month.\n\n**Q: How much do composers make?**\n\nA: It varies. A student film pays £600.\n"));
        Assert.Contains("£600", guide.Ask("pay of a film composer").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("£600", guide.Ask("pay of a music therapist").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Docker\n\nDocker is a platform for containers.\n")]
    [InlineData("# Glossary\n\n- **Mixer**: a machine that kneads dough.\n- **Timer**: tells when the bread is done.\n")]
    [InlineData("# Weather\n\nThe weather is better in summer, and visitors come.\n")]
    public void Things_are_no_roles(string text) => Assert.Empty(Guides.Of(("a.md", text)).Catalog.Roles);

    [Fact]
    public void The_columns_of_a_table_of_topics_are_roles()
    {
        var guide = Guides.Of(("a.md", "# Three therapies\n\n| | Physiotherapist | Occupational therapist |\n|---|---|---|\n| Pay | €41,000 per year | €42,500 per year |\n| Training | four years | three years |\n"));
        Assert.Equal(["occupational therapist", "physiotherapist"], guide.RoleNames());
        var (_, text) = guide.Ask("physiotherapist pay");
        Assert.Contains("€41,000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("€42,500", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_adds_a_topic_and_the_words_that_ask_for_it()
    {
        var guide = Guides.Of(
            ("baker.md", Guides.Baker + "\n## Uniform\n\nBakers wear white trousers and an apron.\n"),
            ("catalog.yaml", "topics:\n  - id: clothing\n    name: clothing\n    headings: [uniform]\n    ask: [wear, clothes, dress]\n"));
        Assert.Contains("white trousers", guide.Ask("what clothes does a baker have").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_catalog_is_named_with_its_line()
    {
        var problem = Assert.Throws<FormatException>(() => Guides.Of(("baker.md", Guides.Baker), ("catalog.yaml", "topics:\n  - id: x\n    colour: red\n")));
        Assert.Contains("catalog.yaml:3", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_given_to_persons_is_none()
    {
        var guide = Guides.Of(("a.md", "# Beekeeper\n\nA beekeeper keeps bees.\n\n## Equipment\n\nSmokers are given to workers who have passed the course.\n"));
        Assert.Equal(["beekeeper"], guide.RoleNames());
    }

    [Fact]
    public void How_far_somebody_has_come_is_no_role()
    {
        var guide = Guides.Of(("a.md", "# Saddler\n\nA saddler makes saddles.\n\n## Pay\n\nA saddler earns €2,700 per month.\n\n## Apprentices\n\nApprentices earn €980 per month.\n"));
        Assert.Equal(["saddler"], guide.RoleNames());
        Assert.Contains("€980", guide.Ask("what do apprentices earn").Text, StringComparison.Ordinal);
    }
}
