using Directory.Contracts;
using Directory.Reading;
using Kernel;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;

namespace Directory.Units;

/// <summary>The units of one's region that exist today, as every member of staff may know them; in the order of their ids, so that a page begins where the one before ended whatever came between.</summary>
sealed record ReadUnits(PageMark? After, int Take) : IQuery<UnitsRead>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="Next">Null on the last page.</param>
sealed record UnitsRead(IReadOnlyList<UnitView> Units, PageMark? Next);

sealed class ReadUnitsAnswer(DirectoryCache cache, CurrentActor current, HouseTime time) : IAnswer<ReadUnits, UnitsRead>
{
    public Task<Result<UnitsRead>> Answer(ReadUnits query, CancellationToken ct)
    {
        var (page, next) = IdPages.Of(new DirectoryDay(cache.Now, time.Today).UnitsOf(current.Actor.Region), unit => unit.Id.Value, query.After, query.Take);
        return Task.FromResult<Result<UnitsRead>>(new UnitsRead(page, next));
    }
}
