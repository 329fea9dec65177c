using Kernel;

namespace Platform.Audit;

/// <summary>Who tried what, for the audit of something that changes nothing: a refusal, a read, a failure.</summary>
sealed record Attempt(Actor Actor, DateTimeOffset At, string Action, string? Subject = null);
