namespace Notifications.Contracts;

/// <summary>Names the things of one kind to whoever reads now. A notification keeps no title: one that may not be seen any more is not shown.</summary>
public interface ISubjectTitles
{
    /// <summary>The <see cref="Subject.Kind"/> that it answers for.</summary>
    string Kind { get; }

    /// <summary>The titles of those that the current actor may see; the others are left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> Visible(IReadOnlyCollection<Guid> ids, CancellationToken ct);
}
