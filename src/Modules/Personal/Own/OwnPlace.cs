using Kernel;
using Platform.Commands;

namespace Personal.Own;

/// <summary>Who keeps something for himself or herself in the running command, and when.</summary>
sealed class OwnPlace(Acting acting, Turns turns)
{
    /// <summary>Apart from the keys that other modules wait for.</summary>
    const long Mark = 0x706572736f6e616c;

    public DateTimeOffset Now => acting.Now;

    public RegionCode Region => acting.Actor.Region;

    /// <summary>The person, whose other commands wait until this one is done: how much one keeps is counted.</summary>
    /// <returns>Null for the house itself, which keeps nothing.</returns>
    public async Task<PersonId?> Take(CancellationToken ct)
    {
        if (acting.Actor.Person is not { } person) return null;

        await turns.Wait([Turns.KeyOf(Mark, person.Value)], ct);
        return person;
    }
}
