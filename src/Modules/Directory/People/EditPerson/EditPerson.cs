using Directory.Reading;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.People;

sealed record EditPerson(PersonId Person, string? Name, string? Telephone, string? Email, long Version) : ICommand<Done>
{
    public static Permission Requires => Rights.People;

    public ContactCard Card => ContactCard.Of(Name, Telephone, Email);

    public IEnumerable<Refusal> Check() => Card.Check();
}

sealed class EditPersonHandler(AppDb db, CurrentActor current, PersonPolicy policy, Changes changes, AuditTrail audit) : IHandle<EditPerson, Done>
{
    public async Task<Result<Done>> Handle(EditPerson command, CancellationToken ct)
    {
        audit.Subject = $"person:{command.Person}";
        if (await db.Set<Person>().SingleOrDefaultAsync(found => found.Id == command.Person, ct) is not { } person) return CommandRefusals.NotFound;
        if (!await policy.Reaches(current.Actor, Rights.People, person, ct)) return CommandRefusals.NotFound;
        if (person.Version != command.Version) return CommandRefusals.ChangedMeanwhile;

        person.Become(command.Card);
        changes.Tell();
        return Done.It;
    }
}
