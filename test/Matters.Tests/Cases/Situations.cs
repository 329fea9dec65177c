using Calendar.Contracts;
using Kernel;
using Matters.Cases;
using Matters.Contracts;

namespace Matters.Tests.Cases;

/// <summary>Matters in each state, with whom everything can be tried: handed by the section's clerk to the water bureau's, near its due day from the start.</summary>
static class Situations
{
    static readonly TimeLimit Short = TimeLimit.Parse("1wd");

    static readonly Grant[] Everything = [new(MatterPermissions.Read, Scope.All), new(MatterPermissions.Handle, Scope.Unit), new(MatterPermissions.Manage, Scope.All)];

    /// <param name="other">The number of the one that it is merged into.</param>
    public static async Task<MatterId> In(Hall hall, MatterState state, string other = "")
    {
        var matter = await hall.File(limit: Short);
        if (state == MatterState.Filed) return matter;

        await hall.Do(matter, MatterAction.Register);
        var (here, seen) = (hall.Organisation, await hall.Seen(matter));
        Assert.True((await hall.Do(new AssignMatter(matter, seen, here.Water, here.WaterClerk, [], null), hall.Clerk)).Succeeded);
        if (state == MatterState.Merged)
            Assert.True((await hall.Do(new MergeMatters(matter, await hall.Seen(matter), other, "同一诉求"), Fit(hall, MatterAction.Merge))).Succeeded);

        if (Way(state) is { } action) await hall.Do(matter, action);
        return matter;
    }

    /// <summary>Whoever has most reason to succeed: a recall is the giver's, everything else the holder's.</summary>
    public static Actor Fit(Hall hall, MatterAction action) =>
        hall.Acting(action == MatterAction.Recall ? hall.Organisation.Clerk : hall.Organisation.WaterClerk, Everything);

    static MatterAction? Way(MatterState state) => state switch
    {
        MatterState.Waiting => MatterAction.AskSupplement,
        MatterState.Closed => MatterAction.Close,
        MatterState.Withdrawn => MatterAction.Withdraw,
        _ => null,
    };
}
