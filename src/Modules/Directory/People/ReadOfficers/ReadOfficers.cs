using Directory.Contracts;
using Directory.Reading;
using Kernel;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;

namespace Directory.People;

/// <summary>The people of one's region who are in a post today, with the office's telephone, as colleagues know them.</summary>
/// <remarks>Recorded: page by page it is the whole roll.</remarks>
/// <param name="Unit">Only those of this unit itself.</param>
sealed record ReadOfficers(UnitId? Unit, PageMark? After, int Take) : IQuery<OfficersRead>
{
    public static Permission Requires => Permission.Staff;

    public static bool Sensitive => true;

    public string? Subject => Unit is { } unit ? $"unit:{unit}" : null;
}

/// <param name="Next">Null on the last page.</param>
sealed record OfficersRead(IReadOnlyList<OfficerRead> Officers, PageMark? Next);

/// <param name="Holdings">The post of highest standing first.</param>
sealed record OfficerRead(PersonView Person, IReadOnlyList<PostHolding> Holdings);

sealed class ReadOfficersAnswer(DirectoryCache cache, CurrentActor current, HouseTime time) : IAnswer<ReadOfficers, OfficersRead>
{
    public Task<Result<OfficersRead>> Answer(ReadOfficers query, CancellationToken ct)
    {
        var (day, region) = (new DirectoryDay(cache.Now, time.Today), current.Actor.Region);
        if (query.Unit is { } asked && day.Unit(asked)?.Region != region) return Task.FromResult<Result<OfficersRead>>(CommandRefusals.NotFound);

        var officers = cache.Now.People.Values.Where(person => person.Region == region)
            .Select(person => new OfficerRead(day.Person(person.Id)!, [.. day.HoldingsOf(person.Id)]))
            .Where(officer => officer.Holdings.Any(holding => query.Unit is null || holding.Unit.Id == query.Unit));
        var (page, next) = IdPages.Of(officers, officer => officer.Person.Id.Value, query.After, query.Take);
        return Task.FromResult<Result<OfficersRead>>(new OfficersRead(page, next));
    }
}
