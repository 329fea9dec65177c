using Kernel;
using Platform.Outbox;

namespace Directory.Contracts;

/// <summary>A second person has agreed to what somebody had proposed, so that it has taken effect, or has not agreed.</summary>
public sealed record RightsDecided(Guid Proposal, PersonId Proposer, bool Agreed) : IEvent
{
    public static string Name => "directory.rights-decided";
}
