using Kernel;

namespace Matters.Changes;

/// <summary>Whose lists a change may have touched.</summary>
sealed record Concerned(IReadOnlySet<PersonId> Persons, IReadOnlySet<UnitId> Units, IReadOnlySet<RegionCode> Regions);
