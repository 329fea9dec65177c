using Microsoft.Extensions.Configuration;
using Platform.House;
using Platform.Web;

namespace Platform.Tests.Web;

public sealed class Listening
{
    [Theory]
    [InlineData(null)]
    [InlineData("http://localhost:8080")]
    [InlineData("http://*:80;https://+:443/")]
    [InlineData("http://[::1]:5000; http://127.0.0.1:0")]
    [InlineData("http://localhost")]
    [InlineData("http://unix:/run/zhengwu.sock")]
    public void Is_done_where_it_was_asked_for(string? urls) => Assert.Null(Against(urls));

    [Theory]
    [InlineData("http://localhost:abc", "http://localhost:abc")]
    [InlineData("http://localhost:8080;http://localhost:80a", "http://localhost:80a")]
    [InlineData("http://localhost:65536", "http://localhost:65536")]
    [InlineData("http://*:x", "http://*:x")]
    [InlineData("localhost:8080", "localhost:8080")]
    [InlineData("http://", "http://")]
    public void Is_refused_at_an_address_that_the_server_would_misread(string urls, string named) =>
        Assert.Equal(HouseRefusals.AddressUnreadable(named), Against(urls));

    static Kernel.Refusal? Against(string? urls) =>
        ListeningAddresses.Against(new ConfigurationBuilder().AddInMemoryCollection([new("urls", urls)]).Build());
}
