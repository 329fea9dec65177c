using Directory.Posts;
using Directory.Roles;
using Kernel;
using Platform.Commands;

namespace Directory.Proposals;

/// <summary>A page gives rights: what is not grave at once, and the rest by proposing it to a second person.</summary>
sealed class GrantingRights(UseCases useCases)
{
    public Task<Result<Proposed>> Roles(GrantRoles act, SubmissionKey? once, CancellationToken ct) => Give<GrantRoles, Done, ProposeRoles>(act, new(act), once, ct);

    public Task<Result<Proposed>> Appointment(Appoint act, SubmissionKey? once, CancellationToken ct) => Give<Appoint, HoldingId, ProposeAppointment>(act, new(act), once, ct);

    public Task<Result<Proposed>> Change(ChangeRole act, SubmissionKey? once, CancellationToken ct) => Give<ChangeRole, Done, ProposeRoleChange>(act, new(act), once, ct);

    async Task<Result<Proposed>> Give<TAct, TGiven, TProposing>(TAct act, TProposing proposing, SubmissionKey? once, CancellationToken ct)
        where TAct : ICommand<TGiven>
        where TProposing : ICommand<Proposed>
    {
        var given = await useCases.Run<TAct, TGiven>(act, ct, once);
        return given.Refusal == Refusals.NeedsSecond ? await useCases.Run<TProposing, Proposed>(proposing, ct, once) : given.Map(_ => new Proposed(null));
    }
}
