using Kernel;
using Platform.Commands;

namespace Directory.Administrators;

/// <summary>Whether grave rights may be given in the running command: by two, of whom one has proposed it and the other agrees.</summary>
sealed class Consent(Acting acting)
{
    string? agreed;
    Actor? proposer;

    /// <summary>Whose right to bring it about counts: the proposer's, where it was proposed.</summary>
    public Actor By => proposer ?? acting.Actor;

    /// <summary>What was asked for and needs a second person.</summary>
    public Gain? Asked { get; private set; }

    /// <summary>The one who acts agrees to what another has proposed: to these rights, and no others.</summary>
    public void Give(Actor proposedBy, string mark) => (proposer, agreed) = (proposedBy, mark);

    /// <param name="alone">There is nobody yet who could agree: the house is being set up.</param>
    public Refusal? Ask(Gain gain, bool alone)
    {
        if (agreed is not null)
        {
            if (agreed != gain.Mark) return Proposals.Refusals.GivesOtherwise;
            return gain.People.Contains(acting.Actor.Person!.Value) ? Proposals.Refusals.GainsOneself : null;
        }

        if (gain.Grants.Count == 0 || acting.Actor.Kind == ActorKind.House) return null;
        if (!acting.Actor.IsProven(acting.Now)) return CommandRefusals.ProofNeeded;
        if (alone) return null;

        Asked = gain;
        return Proposals.Refusals.NeedsSecond;
    }
}
