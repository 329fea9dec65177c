using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Reading;

namespace Auditing.Records;

/// <summary>What was done, as far as the reader's right reaches, the newest first. Who reads it is in it too.</summary>
/// <param name="After">Where the page before ended, as <see cref="RecordPage.Next"/> told it; null for the first page.</param>
sealed record ListRecords(RecordSearch Search, string? After = null) : IQuery<RecordPage>
{
    /// <summary>Of the two rights to read, the answer asks for one.</summary>
    public static Permission Requires => Permission.Staff;

    public static bool Sensitive => true;

    public string Subject => "audit-records";
}

/// <param name="Next">Asks for the page after this; null on the last.</param>
sealed record RecordPage(IReadOnlyList<RecordLine> Lines, CappedCount Total, string? Next);

sealed class ListRecordsAnswer(RecordsSought sought, RecordLines lines) : IAnswer<ListRecords, RecordPage>
{
    const int PageLength = 50;

    public async Task<Result<RecordPage>> Answer(ListRecords query, CancellationToken ct)
    {
        if (!sought.MayRead) return CommandRefusals.NotPermitted;
        var records = sought.Of(query.Search);
        var total = CappedCount.Of(await records.Take(CappedCount.Cap + 1).CountAsync(ct));
        var found = await records.PageBy(record => record.At, record => record.Id, PageMark.Read(query.After), newestFirst: true).Take(PageLength + 1).ToListAsync(ct);
        var page = found.Take(PageLength).ToList();
        return new RecordPage(await lines.Of(page, ct), total, found.Count > PageLength ? MarkOf(page[^1]).ToString() : null);
    }

    public static PageMark MarkOf(AuditRecord record) => new(record.At, record.Id.Value);
}
