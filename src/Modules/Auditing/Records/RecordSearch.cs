using Kernel;
using Platform.Audit;

namespace Auditing.Records;

/// <summary>What the records are narrowed to; everything may be left open.</summary>
/// <param name="From">Done on this day or later.</param>
/// <param name="Person">An account, or any part of what stood for the person, the post and the unit at that moment.</param>
/// <param name="Action">Its code.</param>
/// <param name="Subject">A kind by its word or key, an id, both, or the beginning of a page's address.</param>
/// <param name="Address">The beginning of a network address.</param>
sealed record RecordSearch(
    DateOnly? From = null, DateOnly? To = null, string? Person = null, string? Action = null, AuditOutcome? Outcome = null, string? Subject = null, string? Address = null, ActorKind? By = null)
{
    public static readonly RecordSearch None = new();
}
