using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Matters.Lists;

/// <summary>Which runs make up each list, as far as the officer's rights reach.</summary>
sealed class ListSources(Actor actor, PersonId me, Runs runs)
{
    /// <summary>Beyond so many units it is cheaper to go through everything than to merge a run for each.</summary>
    const int MostMerged = 32;

    public IReadOnlyList<IListSource> Of(MatterList list) => list switch
    {
        MatterList.ToDo => actor.Unit is { } unit && Units().Count > 0
            ? [runs.Open(item => item.Person == me), runs.Open(item => item.Tray == unit)]
            : [runs.Open(item => item.Person == me)],
        MatterList.Unit => [.. UnitWork()],
        MatterList.Done => [runs.Done()],
        MatterList.ToRead => [runs.ToRead()],
        MatterList.Read => [runs.Read()],
        MatterList.Involved => [runs.Involved()],
        MatterList.Followed => [runs.Followed()],
        _ => [.. Visible()],
    };

    IEnumerable<IListSource> UnitWork()
    {
        var units = Units();
        if (units.Count == 0) return [runs.Open(item => item.Person == me)];
        return units.Count <= MostMerged ? units.Select(unit => runs.Open(item => item.Unit == unit, units)) : [runs.Open(item => EF.Parameter(units).Contains(item.Unit), units)];
    }

    /// <summary>The same set that <see cref="MatterPolicy"/> lets one see.</summary>
    IEnumerable<IListSource> Visible()
    {
        var units = Units();
        return actor.Reach(MatterPermissions.Read) is Scope.Region or Scope.All || units.Count > MostMerged
            ? [runs.Visible()]
            : units.Select(runs.Concerning).Append(runs.Involved());
    }

    /// <summary>One's own unit, and those below it when <c>matters.read</c> reaches so far.</summary>
    List<UnitId> Units() => (actor.Reach(MatterPermissions.Read), actor.Unit) switch
    {
        (null or Scope.Own, _) or (_, null) => [],
        (Scope.Unit, { } unit) => [unit],
        (_, { } unit) => [.. actor.Subtree.Append(unit).Distinct()],
    };
}
