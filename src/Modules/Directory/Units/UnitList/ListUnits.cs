using Directory.Contracts;
using Directory.Reading;
using Kernel;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;

namespace Directory.Units;

/// <summary>The units within reach, each under its parent; what a department has inside it is folded into it, unless something is looked for.</summary>
/// <param name="Skip">How many lines came on the pages before.</param>
sealed record ListUnits(string? Text, UnitKind? Kind, bool ClosedToo, int Skip) : IQuery<UnitLines>
{
    public static Permission Requires => Rights.Organisation;
}

/// <param name="Total">How many there are in all.</param>
sealed record UnitLines(IReadOnlyList<UnitLine> Lines, int Total);

/// <param name="Depth">How many units stand above it.</param>
/// <param name="Inside">What is folded into it, in order.</param>
sealed record UnitLine(UnitView Unit, int Depth, string? Head, int Officers, IReadOnlyList<UnitLine> Inside);

sealed class ListUnitsAnswer(DirectoryCache cache, CurrentActor current, HouseTime time) : IAnswer<ListUnits, UnitLines>
{
    public const int PageSize = 60;

    public Task<Result<UnitLines>> Answer(ListUnits query, CancellationToken ct)
    {
        var (actor, today) = (current.Actor, new DirectoryDay(cache.Now, time.Today));
        var found = today.Tree(actor.Region, query.ClosedToo)
            .Where(line => actor.Covers(Rights.Organisation, line.Unit.Id, line.Unit.Region))
            .Where(line => (query.Kind is null || line.Unit.Kind == query.Kind) && Matches(line.Unit, query.Text?.Trim() ?? ""))
            .Select(line => new UnitLine(line.Unit, line.Depth, today.HeadOf(line.Unit.Id)?.Person.Name, today.OfficersOf(line.Unit.Id).Count(), []))
            .ToList();
        if (query.Kind is null && string.IsNullOrWhiteSpace(query.Text)) found = Folded(found);
        return Task.FromResult<Result<UnitLines>>(new UnitLines([.. found.Skip(query.Skip).Take(PageSize)], found.Count));
    }

    /// <summary>Whoever reaches only a section sees it by itself.</summary>
    static List<UnitLine> Folded(List<UnitLine> lines)
    {
        var folded = new List<(UnitLine Line, List<UnitLine> Inside)>();
        foreach (var line in lines)
        {
            if (line.Depth > 1 && folded is [.., var (above, inside)] && above.Depth == 1) inside.Add(line);
            else folded.Add((line, []));
        }

        return [.. folded.Select(one => one.Line with { Inside = one.Inside })];
    }

    static bool Matches(UnitView unit, string text) =>
        unit.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || unit.ShortName.Contains(text, StringComparison.OrdinalIgnoreCase)
        || unit.Code.StartsWith(text, StringComparison.OrdinalIgnoreCase);
}
