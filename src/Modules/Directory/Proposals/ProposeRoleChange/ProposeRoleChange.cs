using Directory.Administrators;
using Directory.Roles;
using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Proposals;

/// <summary>Asks a second person to agree that a role brings grave rights to the posts that carry it; what needs none takes effect at once.</summary>
sealed record ProposeRoleChange(ChangeRole Act) : ICommand<Proposed>
{
    public static Permission Requires => Rights.Roles;

    public static bool NeedsProof => true;

    public IEnumerable<Refusal> Check() => Act.Check();
}

sealed class ProposeRoleChangeHandler(IHandle<ChangeRole, Done> inner, Consent consent, ProposalDesk desk, ProposalWords words, AuditTrail audit) : IHandle<ProposeRoleChange, Proposed>
{
    public async Task<Result<Proposed>> Handle(ProposeRoleChange command, CancellationToken ct)
    {
        var done = await inner.Handle(command.Act, ct);
        if (done.Refusal != Refusals.NeedsSecond) return done.Map(_ => new Proposed(null));

        var sketch = ProposalSketch.Of(ProposedAct.ChangeRole, command.Act, await words.Change(command.Act, ct)) with { Role = command.Act.Role };
        return audit.Naming(await desk.Lodge(consent.Asked!, sketch, ct));
    }
}
