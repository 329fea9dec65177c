using Kernel;
using Matters.Contracts;

namespace Matters.Cases;

/// <summary>How one thing done to many matters ended.</summary>
/// <param name="Done">How many it was done to.</param>
/// <param name="Refused">Why not, for each of the others.</param>
sealed record BulkOutcome(int Done, IReadOnlyDictionary<MatterId, Refusal> Refused);
