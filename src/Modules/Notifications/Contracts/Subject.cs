namespace Notifications.Contracts;

/// <summary>What a notification is about.</summary>
/// <param name="Kind">The kind of an <see cref="ISubjectTitles"/>.</param>
/// <param name="Address">Where it leads, within this house.</param>
public sealed record Subject(string Kind, Guid Id, string Address);
