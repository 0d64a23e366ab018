using ChatGuide.Facts;

namespace ChatGuide.Tests.Facts;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("The median pay of a baker in Germany was €2,480 per month.", 2480, 2480, "EUR per month")]
    [InlineData("Wages range from £11.50 to £16 per hour.", 11.5, 16, "GBP per hour")]
    [InlineData("They earn $110,000 to $155,000 a year.", 110000, 155000, "USD per year")]
    [InlineData("Translators earn 3.250 euros per month.", 3250, 3250, "EUR per month")]
    [InlineData("Pay: $95k-120k annually", 95000, 120000, "USD per year")]
    public void Money_is_read_with_currency_period_and_range(string sentence, double low, double high, string unit)
    {
        var figure = Assert.Single(FigureReader.Read(sentence, FigureKind.Money));
        Assert.Equal((decimal)low, figure.Low);
        Assert.Equal((decimal)high, figure.High);
        Assert.Equal(unit, figure.Unit);
    }

    [Theory]
    [InlineData("The training takes three and a half years.", 42)]
    [InlineData("A course of 18 months leads to it.", 18)]
    [InlineData("It takes two to four years.", 24)]
    public void Lengths_of_time_are_read_in_months(string sentence, double low) =>
        Assert.Equal((decimal)low, Assert.Single(FigureReader.Read(sentence, FigureKind.Duration)).Low);

    [Fact]
    public void A_median_is_told_from_other_percentiles()
    {
        Assert.Equal(FigureStatistic.Median, FigureReader.Read("the median was $90,000 per year", FigureKind.Money)[0].Statistic);
        Assert.Equal(FigureStatistic.Other, FigureReader.Read("the 90th percentile was $150,000 per year", FigureKind.Money)[0].Statistic);
    }

    [Fact]
    public void A_decline_is_negative() => Assert.Equal(-4, FigureReader.Read("Employment is expected to decline 4 percent.", FigureKind.Percentage)[0].Low);
}
