using Kernel;

namespace Platform.Audit;

/// <summary>A kind of things that records name, as in <c>person:…</c>.</summary>
/// <param name="Kind">What stands before the colon, or the whole where nothing follows.</param>
/// <param name="Name">The office's word for it.</param>
public sealed record AuditSubject(string Kind, string Name)
{
    /// <summary>The page of one of them, with {0} for its id; null when there is none.</summary>
    public string? Page { get; init; }

    /// <summary>Who may open the page; null when a row policy says so for each.</summary>
    public Permission? Opens { get; init; }
}
