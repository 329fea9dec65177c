using Kernel;
using Platform.Reading;

namespace Disclosure.Requests;

/// <summary>The same list as a table for a spreadsheet. Many applicants' names leave at once, so that it is told in the audit.</summary>
sealed record ExportRequests(RequestSearch Search) : IQuery<IReadOnlyList<RequestLine>>
{
    /// <summary>Beyond so many lines the rest is left out: one narrows the list by days.</summary>
    public const int Most = 5000;

    public static Permission Requires => Permission.Staff;

    public static bool Sensitive => true;

    public string Subject => "disclosure.requests";
}

sealed class ExportRequestsAnswer(RequestWalk walk, RequestLines lines) : IAnswer<ExportRequests, IReadOnlyList<RequestLine>>
{
    const int AtATime = 500;

    public async Task<Result<IReadOnlyList<RequestLine>>> Answer(ExportRequests query, CancellationToken ct)
    {
        var found = await walk.Take(query.Search, null, ExportRequests.Most, ct);
        if (found.Refusal is { } refusal) return refusal;

        var table = new List<RequestLine>(found.Value.Count);
        foreach (var chunk in found.Value.Chunk(AtATime)) table.AddRange(await lines.Of(chunk, ct));
        return table;
    }
}
