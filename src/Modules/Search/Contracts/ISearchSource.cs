using Kernel;

namespace Search.Contracts;

/// <summary>How a module's things are found, and who may find them. Registered, scoped, by the module that owns them.</summary>
public interface ISearchSource
{
    /// <summary>Stable across releases: <c>matters.matter</c>.</summary>
    string Key { get; }

    /// <summary>Every thing, the oldest first, for building the index anew.</summary>
    IAsyncEnumerable<Guid> All(CancellationToken ct);

    /// <summary>The things as documents. What is left out is not to be found: it leaves the index.</summary>
    Task<IReadOnlyList<SearchDocument>> Read(IReadOnlyCollection<Guid> things, CancellationToken ct);

    /// <summary>Which documents are worth looking at for the actor: at least those the row policy lets see.</summary>
    SearchReach ReachOf(Actor actor);

    /// <summary>Which of these things the present actor may see: the row policy itself, asked for every hit, count and facet.</summary>
    Task<IReadOnlySet<Guid>> Visible(IReadOnlyCollection<Guid> things, CancellationToken ct);

    /// <summary>The thing's page.</summary>
    string AddressOf(Guid thing);
}
