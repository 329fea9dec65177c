using Kernel;
using Matters.Contracts;

namespace Matters.Cases;

/// <summary>Another matter as a matter's page names it.</summary>
/// <param name="Why">What the two have to do with each other.</param>
sealed record Relative(MatterView Matter, string Why, DateTimeOffset Now)
{
    public Light Light => Matter.LightAt(Now);

    /// <summary>How it ended, or until when it runs.</summary>
    public string Time => MatterWords.AtRest(Matter.State, Matter.DueAt is null ? null : Matter.SettledAt > Matter.DueAt);

    /// <summary>关联, or which of the two was merged into the other.</summary>
    public static Relative Of(MatterView other, Matter matter, DateTimeOffset now) => new(
        other, other.Id == matter.MergedInto ? "本件已并入此件" : other.MergedInto == matter.Id ? "已并入本件" : "关联", now);
}
