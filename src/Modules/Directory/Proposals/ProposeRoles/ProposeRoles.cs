using Directory.Administrators;
using Directory.Posts;
using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Proposals;

/// <summary>Asks a second person to agree to the roles of a post; what needs none takes effect at once.</summary>
sealed record ProposeRoles(GrantRoles Act) : ICommand<Proposed>
{
    public static Permission Requires => Rights.Roles;

    public static bool NeedsProof => true;
}

sealed class ProposeRolesHandler(IHandle<GrantRoles, Done> inner, Consent consent, ProposalDesk desk, ProposalWords words, AuditTrail audit) : IHandle<ProposeRoles, Proposed>
{
    public async Task<Result<Proposed>> Handle(ProposeRoles command, CancellationToken ct)
    {
        var done = await inner.Handle(command.Act, ct);
        if (done.Refusal != Refusals.NeedsSecond) return done.Map(_ => new Proposed(null));

        var sketch = ProposalSketch.Of(ProposedAct.GrantRoles, command.Act, await words.Roles(command.Act, ct)) with { Post = command.Act.Post, Unit = words.UnitOf(command.Act.Post) };
        return audit.Naming(await desk.Lodge(consent.Asked!, sketch, ct));
    }
}
