using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Search.Contracts;

namespace Matters.Finding;

/// <summary>Matters of every kind as the search finds them.</summary>
sealed class MatterSource(AppDb db, MatterDocuments documents, CurrentActor current) : ISearchSource
{
    public const string Name = "matters.matter";

    public string Key => Name;

    public async IAsyncEnumerable<Guid> All([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var id in db.Set<Matter>().OrderBy(matter => matter.Id).Select(matter => matter.Id).AsAsyncEnumerable().WithCancellation(ct)) yield return id.Value;
    }

    public Task<IReadOnlyList<SearchDocument>> Read(IReadOnlyCollection<Guid> things, CancellationToken ct) => documents.Of([.. things.Select(MatterId.From)], ct);

    /// <summary>The same set as <see cref="MatterPolicy"/>: involvement by person, and as far as the scope of <c>matters.read</c> reaches.</summary>
    public SearchReach ReachOf(Actor actor)
    {
        if (actor.Kind == ActorKind.House) return SearchReach.Everything;
        if (MatterReach.Self(actor) is not { } person) return SearchReach.Nothing;

        var mine = AccessToken.Of(person);
        return MatterReach.Of(actor) switch
        {
            { Everything: true } => SearchReach.Everything,
            { Region: { } region } => SearchReach.Of(mine, AccessToken.Of(region)),
            { Units: var units } => SearchReach.Of([mine, .. units.Select(AccessToken.Of)]),
        };
    }

    public async Task<IReadOnlySet<Guid>> Visible(IReadOnlyCollection<Guid> things, CancellationToken ct)
    {
        var ids = things.Select(MatterId.From).ToList();
        return (await db.Set<Matter>().Where(MatterPolicy.VisibleTo(current.Actor, db)).Where(matter => EF.Parameter(ids).Contains(matter.Id)).Select(matter => matter.Id).ToListAsync(ct))
            .Select(id => id.Value).ToHashSet();
    }

    public string AddressOf(Guid thing) => MatterAddress.Of(MatterId.From(thing));
}
