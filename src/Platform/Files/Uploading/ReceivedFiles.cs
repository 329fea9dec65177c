using Kernel;

namespace Platform.Files;

/// <summary>What became of a form's files: when one is refused, the others need not be chosen again.</summary>
public sealed record ReceivedFiles(IReadOnlyList<ReceivedFile> Accepted, IReadOnlyList<Refusal> Refusals);
