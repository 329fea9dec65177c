using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Auditing.Records;

/// <summary>The records that the reader may see and that fit: list, count and export all begin here.</summary>
sealed class RecordsSought(AppDb db, CurrentActor current, IDirectory directory, HouseZone zone, Wording wording)
{
    /// <summary>All acts within reach, or those of auditors alone.</summary>
    public bool MayRead => ReadsAll || current.Actor.May(AuditRights.ReadAuditors);

    public IQueryable<AuditRecord> All => ReadsAll ? Visible(AuditRights.Read) : OfAuditors(Visible(AuditRights.ReadAuditors));

    bool ReadsAll => current.Actor.May(AuditRights.Read);

    IQueryable<AuditRecord> Visible(Permission right) => db.Set<AuditRecord>().AsNoTracking().Where(AuditPolicy.VisibleTo<AuditRecord>(current.Actor, right));

    /// <summary>In whatever post they acted, and also after they have left.</summary>
    IQueryable<AuditRecord> OfAuditors(IQueryable<AuditRecord> records)
    {
        List<PersonId?> auditors = [.. directory.EverIn(current.Actor.Region, AuditRights.Read)];
        return records.Where(record => auditors.Contains(record.Person));
    }

    public IQueryable<AuditRecord> Of(RecordSearch search)
    {
        var records = All;
        if (search.From is { } from && zone.InstantOf(from, TimeOnly.MinValue) is var since) records = records.Where(record => record.At >= since);
        if (search.To is { } to && zone.InstantOf(to.AddDays(1), TimeOnly.MinValue) is var until) records = records.Where(record => record.At < until);
        if (search.Action is { } action) records = records.Where(record => record.Action == action);
        if (search.Outcome is { } outcome) records = records.Where(record => record.Outcome == outcome);
        if (search.By is { } by) records = records.Where(record => record.ActorKind == by);
        if (search.Address is { } address) records = records.Where(record => record.Address!.StartsWith(address));
        if (search.Person is { } person) records = ByPerson(records, person);
        return search.Subject is { } subject ? AboutSubject(records, subject) : records;
    }

    IQueryable<AuditRecord> ByPerson(IQueryable<AuditRecord> records, string text) => directory.PersonOf(text) is { } person
        ? records.Where(record => record.Person == person || record.Who.Contains(text))
        : records.Where(record => record.Who.Contains(text));

    IQueryable<AuditRecord> AboutSubject(IQueryable<AuditRecord> records, string text)
    {
        if (Guid.TryParse(text, out var id))
        {
            var each = wording.Subjects.Select(subject => $"{subject.Kind}:{id}").ToList();
            return records.Where(record => EF.Parameter(each).Contains(record.Subject!));
        }

        var beginning = wording.Subjects.FirstOrDefault(subject => subject.Name == text)?.Kind ?? text;
        var within = beginning + ":";
        return text.StartsWith('/')
            ? records.Where(record => record.Subject!.StartsWith(beginning))
            : records.Where(record => record.Subject == beginning || record.Subject!.StartsWith(within));
    }
}
