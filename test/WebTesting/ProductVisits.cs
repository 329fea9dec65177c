using System.Net;
using Testing;

namespace WebTesting;

/// <summary>Visits to the real program, over the network. The visitor's client is the caller's to dispose of.</summary>
public static class ProductVisits
{
    public static Visitor Visit(this ProductProcess product, CookieContainer? cookies = null)
    {
        var jar = cookies ?? new CookieContainer();
        return new(new HttpClient(new SocketsHttpHandler { CookieContainer = jar, AllowAutoRedirect = false }) { BaseAddress = product.Address }, jar);
    }
}
