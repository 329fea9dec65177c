using Kernel;

namespace Platform.Tests.Web;

/// <summary>What limits on tries and uploads take for one place.</summary>
public sealed class One_network
{
    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("10.1.2.3", "::ffff:10.1.2.3", true)]
    [InlineData("10.1.2.3", "10.1.2.4", false)]
    [InlineData("10.1.2.3", "unknown", false)]
    public void Is_an_address_or_what_one_customer_has(string one, string other, bool same) =>
        Assert.Equal(same, Network.Of(one) == Network.Of(other));
}
