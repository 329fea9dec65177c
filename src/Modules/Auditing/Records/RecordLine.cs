using Platform.Audit;

namespace Auditing.Records;

/// <summary>A record as a list shows it.</summary>
/// <param name="Action">In the office's words.</param>
/// <param name="Subject">The word for what it was done to; empty for nothing in particular.</param>
/// <param name="Link">Where the subject leads, where the reader may open it.</param>
/// <param name="Detail">Why it was refused, or what else was kept.</param>
sealed record RecordLine(AuditRecord Record, string Action, string Subject, string? Link, string? Detail);
