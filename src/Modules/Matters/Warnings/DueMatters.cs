using Matters.Cases;
using Matters.Contracts;
using Platform.Database;

namespace Matters.Warnings;

/// <summary>The matters about which time has something to say, read from the index of what is still to come.</summary>
static class DueMatters
{
    static readonly MatterState[] Warnable = [.. MatterRules.Allowing(MatterAction.Warn)];

    public static IQueryable<Matter> In(AppDb db, DateTimeOffset now) =>
        db.Set<Matter>().Where(matter => matter.SettledAt == null && matter.AlarmAt < now && Warnable.Contains(matter.State));
}
