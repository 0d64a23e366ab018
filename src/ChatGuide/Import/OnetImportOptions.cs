namespace ChatGuide.Import;

/// <summary>What to import and where to.</summary>
/// <param name="Source">The folder that holds the O*NET text database as published.</param>
/// <param name="Output">The folder that the documents are written to; made when it is missing.</param>
/// <param name="Wages">The workbook of the Occupational Employment and Wage Statistics; null for documents without pay.</param>
/// <param name="Force">Whether a folder that holds other files may be written to, and documents that were changed by hand may be replaced.</param>
public sealed record OnetImportOptions(string Source, string Output, string? Wages = null, bool Force = false);
