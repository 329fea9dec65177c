using System.Runtime.CompilerServices;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Audit;
using Platform.Commands;
using Platform.Reading;

namespace Auditing.Records;

/// <summary>The same list as a table for a spreadsheet, all of it or a refusal.</summary>
sealed record ExportRecords(RecordSearch Search) : IQuery<RecordExport>
{
    /// <summary>Of the two rights to read, the answer asks for one.</summary>
    public static Permission Requires => Permission.Staff;

    public static bool Sensitive => true;

    public string Subject => "audit-records";
}

/// <param name="Lines">Read while they are written.</param>
sealed record RecordExport(IAsyncEnumerable<RecordLine> Lines);

sealed class ExportRecordsAnswer(RecordsSought sought, RecordLines lines, IOptions<ExportSettings> settings) : IAnswer<ExportRecords, RecordExport>
{
    const int AtATime = 1000;

    public async Task<Result<RecordExport>> Answer(ExportRecords query, CancellationToken ct)
    {
        if (!sought.MayRead) return CommandRefusals.NotPermitted;
        var most = settings.Value.MostLines;
        var count = await sought.Of(query.Search).Take(most + 1).CountAsync(ct);
        if (count > most) return AuditingRefusals.TooManyForAFile(most);

        var first = await Chunk(query.Search, null, ct);
        return new RecordExport(All(query.Search, first, ct));
    }

    /// <summary>From the newest there was when it was asked for: what is done meanwhile, this export included, is not in it.</summary>
    async IAsyncEnumerable<RecordLine> All(RecordSearch search, List<AuditRecord> chunk, [EnumeratorCancellation] CancellationToken ct)
    {
        while (chunk.Count > 0)
        {
            foreach (var record in chunk) yield return lines.Plain(record);
            chunk = chunk.Count < AtATime ? [] : await Chunk(search, ListRecordsAnswer.MarkOf(chunk[^1]), ct);
        }
    }

    Task<List<AuditRecord>> Chunk(RecordSearch search, PageMark? after, CancellationToken ct) =>
        sought.Of(search).PageBy(record => record.At, record => record.Id, after, newestFirst: true).Take(AtATime).ToListAsync(ct);
}
