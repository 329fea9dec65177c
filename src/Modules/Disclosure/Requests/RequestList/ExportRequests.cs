using System.Runtime.CompilerServices;
using Kernel;
using Matters.Contracts;
using Microsoft.Extensions.Options;
using Platform.Reading;

namespace Disclosure.Requests;

/// <summary>The same list as a table for a spreadsheet, all of it or a refusal. Many applicants' names leave at once, so that it is told in the audit.</summary>
sealed record ExportRequests(RequestSearch Search) : IQuery<RequestExport>
{
    public static Permission Requires => Permission.Staff;

    public static bool Sensitive => true;

    public string Subject => "disclosure.requests";
}

/// <param name="Lines">What belongs to a line is read while it is written.</param>
sealed record RequestExport(IAsyncEnumerable<RequestLine> Lines);

sealed class ExportRequestsAnswer(RequestWalk walk, RequestLines lines, IOptions<ExportSettings> settings) : IAnswer<ExportRequests, RequestExport>
{
    const int AtATime = 500;

    public async Task<Result<RequestExport>> Answer(ExportRequests query, CancellationToken ct)
    {
        var most = settings.Value.MostLines;
        var found = await walk.Take(query.Search, null, most + 1, ct);
        if (found.Refusal is { } refusal) return refusal;

        return found.Value.Count > most ? Refusals.TooManyForAFile(most) : new RequestExport(All(found.Value, ct));
    }

    async IAsyncEnumerable<RequestLine> All(List<MatterLine> found, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var chunk in found.Chunk(AtATime))
        {
            foreach (var line in await lines.Of(chunk, ct)) yield return line;
        }
    }
}
