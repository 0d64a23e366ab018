using AngleSharp.Dom;

namespace ChatGuide.Corpus.Html;

/// <content>Lists and definition lists.</content>
internal sealed partial class HtmlBlockReader
{
    private void AddList(List<ListEntry> entries)
    {
        if (entries.Count > 0)
            blocks.Add(new ListBlock(entries));
    }

    private List<ListEntry> ReadList(IElement list, int depth)
    {
        var entries = new List<ListEntry>();
        if (IsIndex(list))
            return entries;
        foreach (var child in list.Children.Where(c => !chrome.IsChrome(c)))
        {
            if (child.LocalName is "ul" or "ol")
                entries.AddRange(ReadList(child, depth + 1));
            else
            {
                var (parts, nested) = ReadItem(child, depth);
                if (parts.Count > 0)
                    entries.Add(new(depth, parts));
                entries.AddRange(nested);
            }
        }
        return entries;
    }

    /// <summary>An item's paragraphs, and the items of the lists inside it.</summary>
    private (List<MappedText> Parts, List<ListEntry> Nested) ReadItem(IElement item, int depth)
    {
        var inner = Inside(() => ReadChildren(item, false));
        var parts = new List<MappedText>();
        var nested = new List<ListEntry>();
        foreach (var block in inner)
        {
            if (block is ParagraphBlock paragraph)
                parts.Add(paragraph.Text);
            else if (block is HeadingBlock heading)
                parts.Add(heading.Text);
            else if (block is ListBlock list)
                nested.AddRange(list.Entries.Select(e => e with { Depth = e.Depth + depth + 1 }));
            else if (block is TableBlock table)
                parts.AddRange(table.Rows.SelectMany(r => r).Where(c => !c.IsEmpty));
        }
        return (parts, nested);
    }

    /// <summary>A list whose terms are questions holds their answers.</summary>
    private void ReadDefinitionList(IElement list)
    {
        var parts = DefinitionParts(list).ToArray();
        if (!parts.Any(p => p.LocalName == "dt") || !parts.Where(p => p.LocalName == "dt").All(p => QuestionForms.IsQuestion(p.TextContent.Trim())))
        {
            AddList(ReadDefinitions(list));
            return;
        }
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].LocalName != "dt")
                continue;
            var question = TextOf(parts[i]);
            var answer = parts.Skip(i + 1).TakeWhile(p => p.LocalName == "dd").ToArray();
            blocks.Add(new QuestionBlock(question, Inside(() =>
            {
                foreach (var part in answer)
                    ReadBlock(part, false);
            })));
        }
    }

    private static IEnumerable<IElement> DefinitionParts(IElement list) =>
        list.Children.SelectMany(c => c.LocalName == "div" ? c.Children : Enumerable.Repeat(c, 1));

    private List<ListEntry> ReadDefinitions(IElement list)
    {
        var entries = new List<ListEntry>();
        var terms = new List<MappedText>();
        var isDefined = false;
        foreach (var child in DefinitionParts(list))
        {
            if (child.LocalName == "dt")
            {
                if (isDefined)
                    terms.Clear();
                isDefined = false;
                terms.Add(TextOf(child));
            }
            else if (child.LocalName == "dd")
            {
                var (parts, nested) = ReadItem(child, 0);
                if (parts.Count > 0)
                    entries.Add(new(0, isDefined ? parts : [.. terms, .. parts], IsTerm: terms.Count > 0 && !isDefined));
                entries.AddRange(nested);
                isDefined = true;
            }
        }
        return entries;
    }

    /// <summary>A list that only links to places of its own page is a table of contents.</summary>
    private static bool IsIndex(IElement list)
    {
        var links = list.QuerySelectorAll("a");
        return links.Length > 0 && links.Length >= list.QuerySelectorAll("li").Length
            && links.All(a => a.GetAttribute("href")?.StartsWith('#') == true && a.TextContent.Length * 2 >= a.ParentElement!.TextContent.Length);
    }
}
