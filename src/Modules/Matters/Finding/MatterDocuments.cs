using Matters.Cases;
using Matters.Contracts;
using Matters.Timelines;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Files;
using Platform.Time;
using Search.Contracts;

namespace Matters.Finding;

/// <summary>What is written in matters: number, title, applicant, what their kind has of its own, what was done and said about them, and their files.</summary>
sealed class MatterDocuments(AppDb db, MatterFiles files, KindWords kinds, MatterNames names, HouseZone zone)
{
    public async Task<IReadOnlyList<SearchDocument>> Of(IReadOnlyList<MatterId> ids, CancellationToken ct)
    {
        var matters = await db.Set<Matter>().AsNoTracking().Where(matter => EF.Parameter(ids).Contains(matter.Id)).ToListAsync(ct);
        var own = await kinds.Of(matters, ct);
        var words = await Words(ids, ct);
        var access = await Access(ids, ct);
        var attached = await files.Of(ids, ct);
        return matters.ConvertAll(matter =>
        {
            var said = own.GetValueOrDefault(matter.Id) ?? MatterWriting.Nothing;
            return Document(matter, said.Lines.Concat(words[matter.Id]), [.. access[matter.Id]], [.. said.Files, .. attached[matter.Id]]);
        });
    }

    SearchDocument Document(Matter matter, IEnumerable<string> words, List<AccessToken> access, List<Attachment> attached) => new()
    {
        Thing = matter.Id.Value,
        Kind = names.Kind(matter.Kind),
        Title = matter.Title,
        Number = matter.Number,
        Body = string.Join(SearchDocument.Apart, words.Prepend(matter.Applicant ?? "").Where(line => line.Length > 0)),
        Files = attached.ConvertAll(file => new SearchFile(file)),
        Unit = matter.Lead,
        Year = zone.DateOf(matter.OpenedAt).Year,
        State = MatterWords.Of(matter.State),
        At = matter.OpenedAt,
        Region = matter.Region,
        Access = [AccessToken.Of(matter.Region), .. access],
    };

    async Task<ILookup<MatterId, string>> Words(IReadOnlyList<MatterId> ids, CancellationToken ct)
    {
        var entries = await db.Set<TimelineEntry>().AsNoTracking()
            .Where(entry => EF.Parameter(ids).Contains(entry.Matter))
            .OrderBy(entry => entry.Matter).ThenBy(entry => entry.Position)
            .Select(entry => new { entry.Matter, entry.Did, entry.Opinion, entry.PersonName }).ToListAsync(ct);
        return entries.ToLookup(entry => entry.Matter, entry => $"{entry.PersonName} {entry.Did} {entry.Opinion}".Trim());
    }

    /// <summary>Who only follows a matter is not involved in it: the policy's words.</summary>
    async Task<ILookup<MatterId, AccessToken>> Access(IReadOnlyList<MatterId> ids, CancellationToken ct)
    {
        var units = await db.Set<MatterUnit>().AsNoTracking().Where(one => EF.Parameter(ids).Contains(one.Matter)).Select(one => new { one.Matter, one.Unit }).ToListAsync(ct);
        var people = await db.Set<Involvement>().AsNoTracking().Where(one => one.Involved && EF.Parameter(ids).Contains(one.Matter)).Select(one => new { one.Matter, one.Person }).ToListAsync(ct);
        return units.Select(one => (one.Matter, Token: AccessToken.Of(one.Unit)))
            .Concat(people.Select(one => (one.Matter, Token: AccessToken.Of(one.Person))))
            .ToLookup(one => one.Matter, one => one.Token);
    }
}
