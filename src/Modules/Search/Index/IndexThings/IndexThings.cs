using Kernel;
using Platform.Commands;
using Search.Contracts;

namespace Search.Index;

/// <summary>Indexes some things of a source anew: while the whole index is built, and when the text of their files has been read.</summary>
sealed record IndexThings(string Source, IReadOnlyList<Guid> Things) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class IndexThingsHandler(ISearchIndex index) : IHandle<IndexThings, Done>
{
    public async Task<Result<Done>> Handle(IndexThings command, CancellationToken ct)
    {
        await index.Follow(command.Source, command.Things, ct);
        return Done.It;
    }
}
