using Directory.Accounts;
using Microsoft.Extensions.Options;

namespace Directory.Tests.Accounts;

public sealed class Where_passkeys_are_taken
{
    [Theory]
    [InlineData("https://zw.example.gov.cn", true)]
    [InlineData("https://zw.example.gov.cn:443", true)]
    [InlineData("https://in.zw.example.gov.cn:8443", true)]
    [InlineData("http://zw.example.gov.cn", false)]
    [InlineData("https://zw.example.gov.cn:8443", false)]
    [InlineData("https://other.zw.example.gov.cn", false)]
    [InlineData("https://zw.example.gov.cn.evil.example", false)]
    [InlineData("http://localhost:8080", false)]
    [InlineData("null", false)]
    [InlineData(null, false)]
    public void Is_what_the_operator_has_named(string? origin, bool taken)
    {
        var place = Place("https://zw.example.gov.cn/", "https://in.zw.example.gov.cn:8443");
        Assert.Equal(taken, place.Allows(origin));
        Assert.Equal(("zw.example.gov.cn", "https://zw.example.gov.cn"), (place.Domain, place.Address));
    }

    [Theory]
    [InlineData("http://localhost:8080", true)]
    [InlineData("https://localhost", true)]
    [InlineData("http://127.0.0.1:8080", false)]
    [InlineData("http://localhost.evil.example", false)]
    [InlineData("https://zw.example.gov.cn", false)]
    public void Is_this_machine_alone_where_nothing_is_named(string origin, bool taken)
    {
        Assert.Equal(taken, Place().Allows(origin));
        Assert.Equal(("localhost", null), (Place().Domain, Place().Address));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "https://zw.example.gov.cn")]
    [InlineData(true, "http://localhost:8080")]
    [InlineData(false, "http://zw.example.gov.cn")]
    [InlineData(false, "https://10.1.2.3")]
    [InlineData(false, "zw.example.gov.cn")]
    [InlineData(false, "https://zw.example.gov.cn", "https://example.gov.cn")]
    [InlineData(false, "https://zw.example.gov.cn", "https://evilzw.example.gov.cn")]
    public void Has_https_and_one_domain(bool sound, params string[] addresses) => Assert.Equal(sound, PasskeyPlace.IsSound(addresses));

    static PasskeyPlace Place(params string[] addresses)
    {
        var settings = new SignInSettings();
        foreach (var address in addresses) settings.PasskeyAddresses.Add(address);
        return new(Options.Create(settings));
    }
}
