namespace Platform.Files;

/// <summary>What is known of a content's viruses.</summary>
public enum ScanState
{
    /// <summary>未扫描: there was no scanner, or it did not answer and the settings let it pass.</summary>
    NotScanned,

    Clean,
}
