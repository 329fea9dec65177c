namespace Platform.Cli;

/// <summary>What a verb tells the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>It was refused or failed, and nothing was changed.</summary>
    public const int Refused = 1;

    /// <summary>It was called wrongly.</summary>
    public const int Usage = 2;

    /// <summary>It was done and found something that somebody must look at.</summary>
    public const int Findings = 3;
}
