using Matters.Contracts;
using Platform.Outbox;
using Search.Contracts;

namespace Matters.Finding;

/// <summary>Lets the index follow whatever happens to a matter: its words, its state, and who has to do with it.</summary>
sealed class FollowMatters(ISearchIndex index) : IReact<MatterOpened>, IReact<MatterActedOn>, IReact<MatterChanged>, IReact<MatterWarned>
{
    public Task On(MatterOpened happened, CancellationToken ct) => Follow(happened.Matter, ct);

    public Task On(MatterActedOn happened, CancellationToken ct) => Follow(happened.Matter, ct);

    public Task On(MatterChanged happened, CancellationToken ct) => Follow(happened.Matter, ct);

    public Task On(MatterWarned happened, CancellationToken ct) => Follow(happened.Matter, ct);

    Task Follow(Guid matter, CancellationToken ct) => index.Follow(MatterSource.Name, [matter], ct);
}
