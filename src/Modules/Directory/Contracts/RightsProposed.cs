using Kernel;
using Platform.Outbox;

namespace Directory.Contracts;

/// <summary>Somebody wants grave rights to be given, and these may agree to it.</summary>
public sealed record RightsProposed(Guid Proposal, IReadOnlyList<PersonId> Deciders) : IEvent
{
    public static string Name => "directory.rights-proposed";
}
