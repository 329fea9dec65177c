using Calendar.Contracts;
using Kernel;

namespace Matters.Contracts;

/// <summary>A matter as it is shown.</summary>
/// <param name="DueOn">Null while nothing runs.</param>
/// <param name="DueEstimated">The due day rests on a year whose calendar is not published yet: show 估算.</param>
/// <param name="Version">What a form hands back as <c>seen</c>.</param>
public sealed record MatterView(
    MatterId Id,
    string Kind,
    string Title,
    string Number,
    string? Applicant,
    UnitId Lead,
    MatterState State,
    DateTimeOffset OpenedAt,
    DateTimeOffset? SettledAt,
    DateOnly? DueOn,
    DateTimeOffset? DueAt,
    DateTimeOffset? WarnAt,
    bool DueEstimated,
    MatterId? MergedInto,
    long Version)
{
    /// <summary>A settled matter shows no light.</summary>
    public Light LightAt(DateTimeOffset now) => SettledAt is null ? Lights.Of(now, WarnAt, DueAt) : Light.None;
}
