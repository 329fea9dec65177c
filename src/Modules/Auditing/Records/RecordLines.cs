using Notifications.Contracts;
using Platform.Audit;
using Platform.Commands;

namespace Auditing.Records;

/// <summary>Puts records into words, with links to what the reader may open: the page's own right says so, or the row policy of the module whose thing it is.</summary>
sealed class RecordLines(Wording wording, CurrentActor current, IEnumerable<ISubjectTitles> titles)
{
    public async Task<IReadOnlyList<RecordLine>> Of(IReadOnlyList<AuditRecord> records, CancellationToken ct)
    {
        var open = await Openable(records, ct);
        return [.. records.Select(record => Line(record, open))];
    }

    public RecordLine Plain(AuditRecord record) => Line(record, []);

    RecordLine Line(AuditRecord record, HashSet<(string Kind, Guid Id)> open)
    {
        var (kind, id) = Parts(record.Subject);
        var link = wording.SubjectOf(kind) is { Page: { } page } subject && IsOpen(subject, id, open) ? page.Replace("{0}", id?.ToString(), StringComparison.Ordinal) : null;
        return new(record, wording.Of(record), Word(record.Subject, kind), link, wording.DetailOf(record));
    }

    string Word(string? subject, string kind) => subject is null ? "" : wording.SubjectOf(kind)?.Name ?? (subject.StartsWith('/') ? subject : "其他");

    bool IsOpen(AuditSubject subject, Guid? id, HashSet<(string Kind, Guid Id)> open) =>
        subject.Opens is { } right ? current.Actor.May(right) : id is { } one && open.Contains((subject.Kind, one));

    async Task<HashSet<(string Kind, Guid Id)>> Openable(IReadOnlyList<AuditRecord> records, CancellationToken ct)
    {
        var open = new HashSet<(string Kind, Guid Id)>();
        foreach (var same in records.Select(record => Parts(record.Subject)).Where(part => part.Id is not null).Distinct().GroupBy(part => part.Kind, part => part.Id!.Value))
        {
            if (wording.SubjectOf(same.Key) is not { Page: not null, Opens: null } || titles.FirstOrDefault(one => one.Kind == same.Key) is not { } visible) continue;
            open.UnionWith((await visible.Visible([.. same], ct)).Keys.Select(id => (same.Key, id)));
        }

        return open;
    }

    static (string Kind, Guid? Id) Parts(string? subject)
    {
        var colon = subject?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon < 0 ? (subject ?? "", null) : (subject![..colon], Guid.TryParse(subject[(colon + 1)..], out var id) ? id : null);
    }
}
