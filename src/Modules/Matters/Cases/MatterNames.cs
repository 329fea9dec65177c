using Directory.Contracts;
using Kernel;

namespace Matters.Cases;

/// <summary>How lists and pages call a matter's kind, its units and the people who have it.</summary>
sealed class MatterNames(MatterKinds kinds, IDirectory directory)
{
    public string Kind(string key) => kinds.NameOf(key);

    public string Unit(UnitId unit) => directory.NameOf(unit);

    public string Person(PersonId person) => directory.Person(person)?.Name ?? "";

    /// <summary>政务公开科 王秀英, or the unit's common tray.</summary>
    public string Desk(UnitId unit, PersonId? person) => person is { } somebody ? $"{Unit(unit)} {Person(somebody)}" : $"{Unit(unit)}（未确定经办人）";
}
