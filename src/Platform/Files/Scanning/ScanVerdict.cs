namespace Platform.Files;

/// <param name="Finding">The virus, or why the scanner did not answer; for the log.</param>
public readonly record struct ScanVerdict(ScanOutcome Outcome, string? Finding = null);

public enum ScanOutcome
{
    /// <summary>No scanner is set up or found.</summary>
    NoScanner,

    Clean,

    Infected,

    /// <summary>There is a scanner, and it gave no verdict.</summary>
    Away,
}
