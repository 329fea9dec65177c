using Kernel;

namespace Calendar.Tests;

public sealed class A_region
{
    [Theory]
    [InlineData("000000", "450123", true)]
    [InlineData("450000", "450123", true)]
    [InlineData("450100", "450123", true)]
    [InlineData("450123", "450123", true)]
    [InlineData("450123", "450123001", true)]
    [InlineData("450123001", "450123001002", true)]
    [InlineData("450123000", "450123001002", true)]
    [InlineData("450123", "450100", false)]
    [InlineData("450123", "450124", false)]
    [InlineData("450123001", "450123", false)]
    [InlineData("440000", "450123", false)]
    public void Covers_what_lies_within_it(string region, string other, bool expected) =>
        Assert.Equal(expected, RegionCode.Parse(region).Covers(RegionCode.Parse(other)));
}
