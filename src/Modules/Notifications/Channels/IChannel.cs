using Kernel;
using Notifications.Contracts;

namespace Notifications.Channels;

/// <summary>One way out of the house. It is used outside any transaction.</summary>
interface IChannel
{
    Channel Kind { get; }

    /// <summary>Whether this house has it at all.</summary>
    bool IsSetUp { get; }

    /// <summary>Where it reaches a person; null when it does not.</summary>
    /// <param name="mobile">The number that the person has entered; empty for none.</param>
    string? AddressOf(PersonId person, string mobile);

    /// <summary>Sends one message.</summary>
    Task<Outcome> Send(Message message, CancellationToken ct);
}
