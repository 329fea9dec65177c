using System.IO.Compression;
using System.Net.Http.Headers;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>Style sheets, scripts and icons of the real program: as built, and as published.</summary>
public sealed class The_assets : IDisposable
{
    readonly string folder = System.IO.Directory.CreateTempSubdirectory("zhengwu-assets-").FullName;

    string Data => Path.Combine(folder, "data");

    [Fact]
    public async Task Are_whole_in_every_encoding_as_built()
    {
        await FilledHouse.Demo(Engine.Sqlite).CopyTo(Data);
        foreach (var environment in new[] { "Production", "Development" })
        {
            await using var product = ProductProcess.Start(Data, demo: true, environment: environment);
            await AreWhole(product);
        }
    }

    [Fact, Trait("Length", "Long")]
    public async Task Are_whole_in_every_encoding_as_published()
    {
        await FilledHouse.Demo(Engine.Sqlite).CopyTo(Data);
        await using var product = ProductProcess.Start(Data, demo: true, program: await Published.Program());
        await AreWhole(product);
    }

    static async Task AreWhole(ProductProcess product)
    {
        await product.FirstPage();
        var visitor = product.Visit();
        using var client = visitor.Client;
        var assets = await Linked(visitor);
        Assert.Contains(assets, asset => asset.StartsWith("/dist/public.", StringComparison.Ordinal));
        Assert.Contains(assets, asset => asset.StartsWith("/dist/desk.", StringComparison.Ordinal) && asset.EndsWith(".js", StringComparison.Ordinal));

        foreach (var asset in assets)
        {
            var plain = await Fetch(client, asset, "identity");
            Assert.True(plain.Length > 0, $"{asset} is empty.");
            foreach (var encoding in new[] { "gzip", "br" }) Assert.Equal(Convert.ToHexString(plain), Convert.ToHexString(await Fetch(client, asset, encoding)));
        }
    }

    static async Task<IReadOnlyCollection<string>> Linked(Visitor visitor)
    {
        SeenPage[] pages = [await visitor.Get("/"), await visitor.Get("/sign-in"), await visitor.Get("/no-such-page"), await visitor.Enter("clerk")];
        return pages.SelectMany(page => page.Document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]"))
            .Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!)
            .ToHashSet(StringComparer.Ordinal);
    }

    static async Task<byte[]> Fetch(HttpClient client, string asset, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(asset, UriKind.Relative)) { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue(encoding) } } };
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var used = answer.Content.Headers.ContentEncoding.SingleOrDefault();
        Assert.True(used is null || used == encoding, $"{asset} came as {used}, and {encoding} was asked for.");

        await using var sent = await answer.Content.ReadAsStreamAsync();
        await using var read = used switch { "gzip" => new GZipStream(sent, CompressionMode.Decompress), "br" => new BrotliStream(sent, CompressionMode.Decompress), _ => sent };
        using var whole = new MemoryStream();
        await read.CopyToAsync(whole);
        return whole.ToArray();
    }

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);
}
