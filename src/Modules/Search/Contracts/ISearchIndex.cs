namespace Search.Contracts;

/// <summary>The index as a module tells it that something of its own has changed.</summary>
public interface ISearchIndex
{
    /// <summary>Reads the things from their source as they are now, within the running reaction, and makes the index say the same.</summary>
    /// <param name="source">The key of an <see cref="ISearchSource"/>.</param>
    Task Follow(string source, IReadOnlyCollection<Guid> things, CancellationToken ct);
}
