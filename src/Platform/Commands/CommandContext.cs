using Kernel;

namespace Platform.Commands;

/// <summary>The facts of a request that travel with its command into the writer's own scope.</summary>
/// <param name="At">The instant the command counts as happening.</param>
/// <param name="Once">The form's key, when it came from a form.</param>
public sealed record CommandContext(Actor Actor, DateTimeOffset At, SubmissionKey? Once = null);
