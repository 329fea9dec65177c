using Calendar.Contracts;
using Kernel;

namespace Matters.Contracts;

/// <summary>What has become of a matter, without what officers wrote to each other.</summary>
/// <param name="Desks">The units where it lies now.</param>
public sealed record MatterCourse(MatterView Matter, Clock? Clock, IReadOnlyList<MatterStep> Steps, IReadOnlyList<UnitId> Desks);

/// <summary>One step of a matter's course.</summary>
/// <param name="Action">Null for its opening.</param>
/// <param name="UnitName">As of that day; empty when somebody outside acted.</param>
public sealed record MatterStep(DateTimeOffset At, MatterAction? Action, string UnitName);
