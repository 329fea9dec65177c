namespace Platform.Demo;

/// <summary>A module's demo data. Found in the modules by itself; runs once, in a database that was empty, before the first page is served.</summary>
public interface IDemo
{
    /// <summary>Small first: the directory's is 0, and what needs officers comes after it.</summary>
    int Order { get; }

    Task Seed(DemoHouse house, CancellationToken ct);
}
