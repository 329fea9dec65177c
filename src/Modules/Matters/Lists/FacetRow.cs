using Calendar.Contracts;
using Kernel;
using Matters.Contracts;

namespace Matters.Lists;

/// <summary>What the filters of a list ask of one matter.</summary>
sealed record FacetRow(MatterId Matter, string Kind, MatterState State, UnitId Lead, DateTimeOffset? WarnAt, DateTimeOffset? DueAt, DateTimeOffset? SettledAt)
{
    public Light LightAt(DateTimeOffset now) => SettledAt is null ? Lights.Of(now, WarnAt, DueAt) : Light.None;
}
