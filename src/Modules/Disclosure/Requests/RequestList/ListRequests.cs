using Kernel;
using Platform.Reading;

namespace Disclosure.Requests;

/// <summary>A page of the requests whose matters the officer may see, the newest first.</summary>
/// <param name="After">Where the page before ended, as <see cref="RequestPage.Next"/> told it; null for the first page.</param>
sealed record ListRequests(RequestSearch Search, string? After = null) : IQuery<RequestPage>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="Next">Asks for the page after this; null on the last.</param>
sealed record RequestPage(IReadOnlyList<RequestLine> Lines, CappedCount Total, string? Next);

sealed class ListRequestsAnswer(RequestWalk walk, RequestLines lines) : IAnswer<ListRequests, RequestPage>
{
    const int PageLength = 50;

    public async Task<Result<RequestPage>> Answer(ListRequests query, CancellationToken ct)
    {
        var total = await walk.Count(query.Search, ct);
        if (total.Refusal is { } refused) return refused;

        var found = await walk.Take(query.Search, PageMark.Read(query.After), PageLength + 1, ct);
        if (found.Refusal is { } refusal) return refusal;

        var page = found.Value.Take(PageLength).ToList();
        return new RequestPage(await lines.Of(page, ct), total.Value, found.Value.Count > PageLength ? RequestWalk.MarkOf(page[^1].Id).ToString() : null);
    }
}
