using System.Net;
using AngleSharp.Html.Parser;

namespace WebTesting;

/// <summary>Somebody who reads pages and sends forms, with a cookie jar.</summary>
public sealed class Visitor(HttpClient client, CookieContainer cookies)
{
    static readonly HtmlParser Parser = new();

    public CookieContainer Cookies => cookies;

    /// <summary>For what is not a page.</summary>
    public HttpClient Client => client;

    /// <summary>Asks for a page, and follows where it leads.</summary>
    public async Task<SeenPage> Get(string path) => await Follow(await client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Asks for a page, and stays with the first answer.</summary>
    public async Task<SeenPage> Peek(string path) => await Seen(await client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Comes into a demo house as one of those whom its page offers: clerk, section, leader, neighbour, admin, security, auditor.</summary>
    /// <returns>The page at which one then is.</returns>
    public async Task<SeenPage> Enter(string key) => await (await Get("/demo")).FormWith("key", key).Submit();

    internal async Task<SeenPage> Post(string path, HttpContent content) => await Follow(await client.PostAsync(new Uri(path, UriKind.RelativeOrAbsolute), content));

    async Task<SeenPage> Follow(HttpResponseMessage response)
    {
        for (var hops = 0; response.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently && hops < 5; hops++)
            response = await client.GetAsync(new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!));

        return await Seen(response);
    }

    async Task<SeenPage> Seen(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return new(this, response, html, await Parser.ParseDocumentAsync(html));
    }
}
