using Calendar.Contracts;
using Kernel;

namespace Notifications.Contracts;

/// <summary>Who is told when a notification stays unread, and after how long (逾时未读上报).</summary>
/// <param name="After">In office hours.</param>
public sealed record Escalation(PersonId To, TimeLimit After);
