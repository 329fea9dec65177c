using Agenda.Contracts;
using Platform.Commands;

namespace Agenda.Tests;

/// <summary>Things that only officers of a named unit may see.</summary>
sealed class PlainThings(CurrentActor current) : IRemindable
{
    public const string Of = "plain";

    public const string Title = "河东村土地征收补偿安置方案";

    public static readonly Guid Known = Guid.CreateVersion7();

    public string Kind => Of;

    public Task<IReadOnlyDictionary<Guid, Remindable>> Visible(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<Guid, Remindable>>(
            current.Actor.UnitName == "政务公开科" ? ids.Where(id => id == Known).ToDictionary(id => id, _ => new Remindable(Title, "/desk/plain")) : new Dictionary<Guid, Remindable>());
}
