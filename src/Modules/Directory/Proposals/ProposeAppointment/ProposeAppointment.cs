using Directory.Administrators;
using Directory.Posts;
using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Proposals;

/// <summary>Asks a second person to agree that somebody comes into a post with grave rights; what needs none takes effect at once.</summary>
sealed record ProposeAppointment(Appoint Act) : ICommand<Proposed>
{
    public static Permission Requires => Rights.People;

    public static bool NeedsProof => true;

    public IEnumerable<Refusal> Check() => Act.Check();
}

sealed class ProposeAppointmentHandler(IHandle<Appoint, HoldingId> inner, Consent consent, ProposalDesk desk, ProposalWords words, AuditTrail audit) : IHandle<ProposeAppointment, Proposed>
{
    public async Task<Result<Proposed>> Handle(ProposeAppointment command, CancellationToken ct)
    {
        var done = await inner.Handle(command.Act, ct);
        if (done.Refusal != Refusals.NeedsSecond) return done.Map(_ => new Proposed(null));

        var sketch = ProposalSketch.Of(ProposedAct.Appoint, command.Act, words.Appointment(command.Act)) with
        {
            Post = command.Act.Post,
            Unit = words.UnitOf(command.Act.Post),
            Person = command.Act.Person,
        };
        return audit.Naming(await desk.Lodge(consent.Asked!, sketch, ct));
    }
}
