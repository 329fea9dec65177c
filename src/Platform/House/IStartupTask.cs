namespace Platform.House;

/// <summary>What a house must have before anybody comes: done at each start, after the demo data and before the first page is served.</summary>
public interface IStartupTask
{
    Task Run(CancellationToken ct);
}
