namespace ChatGuide.Answers;

/// <summary>Everything the bot says in its own words; the texts are in <c>phrases.yaml</c>.</summary>
public static class Say
{
    public static readonly Phrase TopicOfRole = new("topic-of-role", "Topic", "role");
    public static readonly Phrase DutiesLead = new("duties-lead");
    public static readonly Phrase TopicLine = new("topic-line", "Topic");
    public static readonly Phrase OffersRest = new("offers-rest", "topics", "role");
    public static readonly Phrase CompareLead = new("compare-lead", "roles");
    public static readonly Phrase WhatItIs = new("what-it-is");
    public static readonly Phrase CompareSays = new("compare-says");
    public static readonly Phrase NothingInCell = new("nothing-in-cell");
    public static readonly Phrase MostByFigures = new("most-by-figures", "Role", "topic", "figure", "unit");
    public static readonly Phrase LeastByFigures = new("least-by-figures", "Role", "topic", "figure", "unit");
    public static readonly Phrase FiguresTie = new("figures-tie", "roles", "topic", "figure", "unit");
    public static readonly Phrase FiguresLead = new("figures-lead", "topic", "unit");
    public static readonly Phrase OtherUnits = new("other-units");
    public static readonly Phrase ColumnMost = new("column-most", "label", "role", "figure");
    public static readonly Phrase ColumnLeast = new("column-least", "label", "role", "figure");
    public static readonly Phrase NextMostByFigures = new("next-most-by-figures", "Role", "topic", "figure", "unit", "ordinal");
    public static readonly Phrase NextLeastByFigures = new("next-least-by-figures", "Role", "topic", "figure", "unit", "ordinal");
    public static readonly Phrase ColumnNextMost = new("column-next-most", "label", "role", "figure", "ordinal");
    public static readonly Phrase ColumnNextLeast = new("column-next-least", "label", "role", "figure", "ordinal");
    public static readonly Phrase NotRanked = new("not-ranked", "role");
    public static readonly Phrase NoFigure = new("no-figure", "roles", "topic");
    public static readonly Phrase OneFigureOnly = new("one-figure-only", "topic");
    public static readonly Phrase Difference = new("difference", "figure", "unit");
    public static readonly Phrase FiguresDiffer = new("figures-differ", "figures", "role");
    public static readonly Phrase OnRole = new("on-role", "role");
    public static readonly Phrase RolesLead = new("roles-lead");
    public static readonly Phrase RoleItem = new("role-item", "Role", "quote");
    public static readonly Phrase MoveLead = new("move-lead", "from", "to");
    public static readonly Phrase MoveUntold = new("move-untold", "from", "to");
    public static readonly Phrase MoveShared = new("move-shared", "from", "to");
    public static readonly Phrase MoveMissing = new("move-missing", "to");
    public static readonly Phrase FitLead = new("fit-lead");
    public static readonly Phrase FitRole = new("fit-role", "Role", "words");
    public static readonly Phrase FitAlike = new("fit-alike", "word", "alike");
    public static readonly Phrase FitSpared = new("fit-spared", "word");
    public static readonly Phrase FitHave = new("fit-have", "role");
    public static readonly Phrase FitMissing = new("fit-missing", "role");
    public static readonly Phrase SuitTold = new("suit-told", "role");
    public static readonly Phrase SuitAsked = new("suit-asked", "role");
    public static readonly Phrase SuitAgainst = new("suit-against", "role");
    public static readonly Phrase FitUnmatched = new("fit-unmatched", "words");
    public static readonly Phrase Yes = new("yes");
    public static readonly Phrase No = new("no");
    public static readonly Phrase MostlyYes = new("mostly-yes");
    public static readonly Phrase MostlyNo = new("mostly-no");
    public static readonly Phrase Undecided = new("undecided");
    public static readonly Phrase ListRoles = new("list-roles", "count");
    public static readonly Phrase ListTopics = new("list-topics", "topics");
    public static readonly Phrase ListTopicsOfRole = new("list-topics-of-role", "role", "topics");
    public static readonly Phrase Corrected = new("corrected", "typed", "read");
    public static readonly Phrase Taken = new("taken", "typed", "role");
    public static readonly Phrase UnknownRole = new("unknown-role", "role");
    public static readonly Phrase UnknownWords = new("unknown-words", "words");
    public static readonly Phrase NotTogether = new("not-together", "words");
    public static readonly Phrase NothingOnTopic = new("nothing-on-topic", "topic", "role");
    public static readonly Phrase NothingFound = new("nothing-found");
    public static readonly Phrase CoveredTopic = new("covered-topic", "topic", "roles");
    public static readonly Phrase CoveredRole = new("covered-role", "role", "topics");
    public static readonly Phrase CoveredRoles = new("covered-roles", "roles");
    public static readonly Phrase Language = new("language", "language");
    public static readonly Phrase LanguageUnknown = new("language-unknown");
    public static readonly Phrase WhichRole = new("which-role", "topic");
    public static readonly Phrase WhichOfRoles = new("which-of-roles");
    public static readonly Phrase TooLong = new("too-long", "limit");
    public static readonly Phrase Empty = new("empty");
    public static readonly Phrase Restarted = new("restarted");
    public static readonly Phrase NothingMore = new("nothing-more");
    public static readonly Phrase WhyNothing = new("why-nothing");
    public static readonly Phrase WhyLead = new("why-lead", "question");
    public static readonly Phrase WhyWords = new("why-words", "words");
    public static readonly Phrase WhyHit = new("why-hit", "place", "score", "parts");
    public static readonly Phrase WhyParts = new("why-parts", "role", "topic", "words");
    public static readonly Phrase WhyMargin = new("why-margin", "place", "score", "margin");
    public static readonly Phrase WhyAlone = new("why-alone");
    public static readonly Phrase And = new("and", "names", "last");
    public static readonly Phrase AndMore = new("and-more", "names");
    public static readonly Phrase Probe = new("probe", "topic", "role");
    public static readonly Phrase Greeting = new("greeting", "count", "roles");
    public static readonly Phrase HowAreYou = new("howareyou");
    public static readonly Phrase Thanks = new("thanks");
    public static readonly Phrase Goodbye = new("goodbye");
    public static readonly Phrase Identity = new("identity", "documents");
    public static readonly Phrase Help = new("help", "roles", "topics");

    // Around an answer, wherever it is shown.
    public static readonly Phrase Sources = new("sources");
    public static readonly Phrase Related = new("related");
    public static readonly Phrase CouldAsk = new("could-ask");
    public static readonly Phrase AtLine = new("at-line", "line");
    public static readonly Phrase AtLines = new("at-lines", "first", "last");
    public static readonly Phrase EmptyCell = new("empty-cell");
    public static readonly Phrase Shortened = new("shortened");
    public static readonly Phrase NoText = new("no-text");
    public static readonly Phrase NoAttachments = new("no-attachments");
    public static readonly Phrase Failed = new("failed");

    /// <summary>Every phrase, so that the templates can be checked against them.</summary>
    public static readonly IReadOnlyList<Phrase> All =
    [
        TopicOfRole, DutiesLead, TopicLine, OffersRest, CompareLead, WhatItIs, CompareSays, NothingInCell,
        MostByFigures, LeastByFigures, FiguresTie, FiguresLead, OtherUnits, NoFigure, OneFigureOnly, Difference, FiguresDiffer, OnRole, RolesLead, RoleItem, MoveLead, MoveUntold, MoveShared, MoveMissing,
        FitLead, FitRole, FitAlike, FitSpared, FitHave, FitMissing, SuitTold, SuitAsked, SuitAgainst, FitUnmatched, Yes, No, Undecided, ListRoles, ListTopics, ListTopicsOfRole, Corrected, Taken, UnknownRole,
        UnknownWords, NotTogether, NothingOnTopic, NothingFound, CoveredTopic, CoveredRole, CoveredRoles, Language, LanguageUnknown, WhichRole,
        WhichOfRoles, TooLong, Empty, Restarted, NothingMore, WhyNothing, WhyLead, WhyWords, WhyHit, WhyParts, WhyMargin, WhyAlone, And, AndMore, Probe, Greeting, HowAreYou,
        MostlyYes, MostlyNo, ColumnMost, ColumnLeast, NextMostByFigures, NextLeastByFigures, ColumnNextMost, ColumnNextLeast, NotRanked,
        Thanks, Goodbye, Identity, Help, Sources, Related, CouldAsk, AtLine, AtLines, EmptyCell, Shortened, NoText, NoAttachments, Failed,
    ];
}
