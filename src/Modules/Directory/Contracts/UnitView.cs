using Kernel;

namespace Directory.Contracts;

/// <summary>A unit (机构、单位) under the name that it bears on the day asked for.</summary>
/// <param name="Code">The unit's own code, unique in its region.</param>
/// <param name="ShortName">What colleagues call it, 县教育局 for 云溪县教育局.</param>
/// <param name="Initials">The word its document numbers begin with (机关代字), 云教 for 云教〔2026〕3号; empty when it numbers nothing of its own.</param>
/// <param name="Parent">The unit above it; null at the top.</param>
/// <param name="From">The first day it existed.</param>
/// <param name="To">The last day it existed; null while it does.</param>
public sealed record UnitView(
    UnitId Id,
    string Code,
    string Name,
    string ShortName,
    string Initials,
    UnitKind Kind,
    UnitId? Parent,
    RegionCode Region,
    DateOnly From,
    DateOnly? To)
{
    /// <summary>Whether the unit exists on a day.</summary>
    public bool On(DateOnly day) => From <= day && (To is null || day <= To);
}
