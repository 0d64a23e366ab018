namespace ChatGuide.Search;

/// <summary>What one occurrence in a field is worth, by the field's weight and length: W / (1 − b + b · length / average length).</summary>
internal sealed class FieldWeights
{
    private readonly double[] weights;
    private readonly double[] constants;
    private readonly double[] slopes;

    /// <param name="fields">The settings of the fields.</param>
    /// <param name="averages">The average length of each field over the passages where it is not empty.</param>
    public FieldWeights(FieldOptions[] fields, double[] averages)
    {
        weights = [.. fields.Select(field => field.Weight)];
        constants = [.. fields.Select(field => 1 - field.LengthNorm)];
        slopes = [.. fields.Select((field, i) => averages[i] > 0 ? field.LengthNorm / averages[i] : 0)];
    }

    public double Of(int field, int length) => weights[field] / (constants[field] + slopes[field] * length);
}
