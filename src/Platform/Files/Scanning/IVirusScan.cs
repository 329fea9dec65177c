namespace Platform.Files;

/// <summary>Looks for viruses in a content before it is kept.</summary>
public interface IVirusScan
{
    Task<ScanVerdict> Scan(Stream content, CancellationToken ct);
}
