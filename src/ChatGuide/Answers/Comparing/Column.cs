using ChatGuide.Facts;

namespace ChatGuide.Answers.Comparing;

/// <summary>What a table gives for a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Fact">The cell.</param>
/// <param name="Low">The figure, or the lower end of its range; durations in months.</param>
/// <param name="High">The figure, or the upper end of its range.</param>
internal sealed record ColumnCell(int Role, Fact Fact, decimal Low, decimal High)
{
    public decimal Middle => (Low + High) / 2;
}

/// <summary>A column of a table, or a row where the columns are roles, as it stands.</summary>
/// <param name="Label">What it gives, as the table has it.</param>
/// <param name="Stems">The stems of the label's words.</param>
/// <param name="Cells">The role of each cell, and the cell.</param>
internal sealed record RawColumn(string Label, IReadOnlyList<string> Stems, IReadOnlyList<(int Role, Fact Fact)> Cells);

/// <summary>A column of a table, or a row where the columns are roles: one thing measured of several roles, in one unit.</summary>
/// <param name="Label">What is measured, as the table has it.</param>
/// <param name="Unit">The unit the cells share.</param>
/// <param name="Cells">The cells in that unit.</param>
/// <param name="Without">The roles whose cells give no figure in that unit.</param>
internal sealed record Column(string Label, string Unit, IReadOnlyList<ColumnCell> Cells, IReadOnlyList<int> Without)
{
    /// <summary>Whether its cells say how much in words ("none", "a lot") and give no figures.</summary>
    public bool IsWorded { get; init; }
}
