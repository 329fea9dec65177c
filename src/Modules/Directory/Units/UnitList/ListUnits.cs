using Directory.Contracts;
using Directory.Reading;
using Kernel;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;

namespace Directory.Units;

/// <summary>The units within reach, each under its parent.</summary>
/// <param name="Skip">How many lines came on the pages before.</param>
sealed record ListUnits(string? Text, UnitKind? Kind, bool ClosedToo, int Skip) : IQuery<UnitLines>
{
    public static Permission Requires => Rights.Units;
}

/// <param name="Total">How many there are in all.</param>
sealed record UnitLines(IReadOnlyList<UnitLine> Lines, int Total);

/// <param name="Depth">How many units stand above it.</param>
sealed record UnitLine(UnitView Unit, int Depth, string? Head, int Officers);

sealed class ListUnitsAnswer(DirectoryCache cache, CurrentActor current, HouseTime time) : IAnswer<ListUnits, UnitLines>
{
    public const int PageSize = 60;

    public Task<Result<UnitLines>> Answer(ListUnits query, CancellationToken ct)
    {
        var (actor, today) = (current.Actor, new DirectoryDay(cache.Now, time.Today));
        var found = today.Tree(actor.Region, query.ClosedToo)
            .Where(line => actor.Covers(Rights.Units, line.Unit.Id, line.Unit.Region))
            .Where(line => (query.Kind is null || line.Unit.Kind == query.Kind) && Matches(line.Unit, query.Text?.Trim() ?? ""))
            .ToList();
        var lines = found.Skip(query.Skip).Take(PageSize)
            .Select(line => new UnitLine(line.Unit, line.Depth, today.HeadOf(line.Unit.Id)?.Person.Name, today.OfficersOf(line.Unit.Id).Count()));
        return Task.FromResult<Result<UnitLines>>(new UnitLines([.. lines], found.Count));
    }

    static bool Matches(UnitView unit, string text) =>
        unit.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || unit.ShortName.Contains(text, StringComparison.OrdinalIgnoreCase)
        || unit.Code.StartsWith(text, StringComparison.OrdinalIgnoreCase);
}
