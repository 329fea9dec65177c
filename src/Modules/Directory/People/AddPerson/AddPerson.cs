using Directory.Reading;
using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.People;

sealed record AddPerson(string? Name, string? Telephone, string? Email) : ICommand<PersonId>
{
    public static Permission Requires => Rights.People;

    public ContactCard Card => ContactCard.Of(Name, Telephone, Email);

    public IEnumerable<Refusal> Check() => Card.Check();
}

sealed class AddPersonHandler(AppDb db, CurrentActor current, Changes changes, AuditTrail audit) : IHandle<AddPerson, PersonId>
{
    public Task<Result<PersonId>> Handle(AddPerson command, CancellationToken ct)
    {
        var card = command.Card;
        var person = new Person(PersonId.New(), card.Name, card.Telephone, card.Email, current.Actor.Region);
        db.Add(person);
        changes.Tell();
        audit.Subject = $"person:{person.Id}";
        return Task.FromResult<Result<PersonId>>(person.Id);
    }
}
