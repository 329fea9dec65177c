using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Reading;

namespace Auditing.Records;

/// <summary>One record with all that was kept, and whether it still is what was linked.</summary>
sealed record ReadRecord(AuditRecordId Record) : IQuery<RecordView>
{
    /// <summary>Of the two rights to read, the answer asks for one.</summary>
    public static Permission Requires => Permission.Staff;

    public static bool Sensitive => true;

    public string Subject => $"audit-record:{Record.Value}";
}

/// <param name="Holds">Whether record, place and digest fit the link before; null while it is not linked.</param>
sealed record RecordView(RecordLine Line, bool? Holds);

sealed class ReadRecordAnswer(RecordsSought sought, RecordLines lines, AuditVerification verification) : IAnswer<ReadRecord, RecordView>
{
    public async Task<Result<RecordView>> Answer(ReadRecord query, CancellationToken ct)
    {
        if (!sought.MayRead) return CommandRefusals.NotPermitted;
        if (await sought.All.SingleOrDefaultAsync(record => record.Id == query.Record, ct) is not { } record) return CommandRefusals.NotFound;

        return new RecordView((await lines.Of([record], ct))[0], await verification.Holds(record, ct));
    }
}
