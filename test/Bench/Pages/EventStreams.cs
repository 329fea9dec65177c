namespace Bench.Pages;

/// <summary>What five thousand open pages that wait for changes add to the program's memory.</summary>
sealed class EventStreams : IRow
{
    const int Streams = 5_000;
    const int AtOnce = 100;

    public string Name => "streams";

    public bool Long => true;

    public async Task<IReadOnlyList<Figure>> Measure()
    {
        await using var demo = await DemoDesk.Open();
        var open = new List<HttpResponseMessage>(Streams);
        try
        {
            for (var i = 0; i < AtOnce; i++) (await demo.Clerk.Get("/desk/todo")).Response.EnsureSuccessStatusCode();
            var before = demo.Program.Megabytes;
            while (open.Count < Streams) open.AddRange(await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Open(demo.Clerk.Client))));
            await Task.Delay(TimeSpan.FromSeconds(5));
            return [new("streams.5000.memory", demo.Program.Megabytes - before, "MB more", "<= 300")];
        }
        finally
        {
            open.ForEach(one => one.Dispose());
        }
    }

    /// <summary>Open from the moment at which it has said its first word.</summary>
    static async Task<HttpResponseMessage> Open(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/desk/changes", UriKind.Relative));
        request.Headers.Accept.ParseAdd("text/event-stream");
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        var said = await response.Content.ReadAsStreamAsync();
        return await said.ReadAsync(new byte[64]) > 0 ? response : throw new InvalidOperationException("A stream ended before it began.");
    }
}
