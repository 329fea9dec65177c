namespace Platform.Files;

public enum ScannerAway
{
    /// <summary>The upload is refused.</summary>
    Refuse,

    /// <summary>The upload is taken and marked as not scanned.</summary>
    AcceptUnscanned,
}
