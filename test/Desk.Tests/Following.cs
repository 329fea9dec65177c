using System.Net.Http.Headers;
using WebTesting;

namespace Desk.Tests;

/// <summary>An open page that follows what others change.</summary>
sealed class Following(HttpResponseMessage answer, StreamReader reader) : IDisposable
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    public static async Task<Following> Changes(Visitor visitor)
    {
        var answer = await Ask(visitor);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        var stream = new Following(answer, new StreamReader(await answer.Content.ReadAsStreamAsync()));
        Assert.Equal(["retry: 5000"], await stream.Next().WaitAsync(Soon));
        return stream;
    }

    public static async Task<HttpResponseMessage> Ask(Visitor visitor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/desk/changes");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        return await visitor.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The lines up to the next empty one, without remarks.</summary>
    public async Task<IReadOnlyList<string>> Next()
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith(':')) lines.Add(line);
            else if (lines.Count > 0) return lines;
        }

        return lines;
    }

    /// <summary>Reads on until the house ends it, whatever it tells meanwhile.</summary>
    public async Task Ended()
    {
        while (await reader.ReadLineAsync() is not null)
        {
            // A remark or a change.
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        answer.Dispose();
    }
}
