namespace Agenda.Contracts;

/// <summary>Things of one kind that officers may want to be reminded of. Registered by the module that owns them.</summary>
public interface IRemindable
{
    /// <summary>As it stands in addresses: <c>matter</c>.</summary>
    string Kind { get; }

    /// <summary>Those that the current actor may see; the others are left out.</summary>
    Task<IReadOnlyDictionary<Guid, Remindable>> Visible(IReadOnlyCollection<Guid> ids, CancellationToken ct);
}

/// <summary>A thing that a reminder is about, as whoever reads may see it.</summary>
/// <param name="Address">Where it leads, within this house.</param>
public sealed record Remindable(string Title, string Address);
