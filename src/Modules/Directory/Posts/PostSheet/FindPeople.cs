using Directory.People;
using Directory.Reading;
using Kernel;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;

namespace Directory.Posts;

/// <summary>The people of the region who bear exactly this name.</summary>
sealed record FindPeople(string? Name) : IQuery<NamedPeople>
{
    public static Permission Requires => Rights.People;
}

sealed record NamedPeople(IReadOnlyList<NamedPerson> People)
{
    /// <summary>Who is meant: the one chosen, or the only one. Nobody where none bears the name.</summary>
    public Result<PersonId?> Meant(PersonId? chosen)
    {
        if (chosen is not null) return chosen;
        return People switch
        {
            [] => (PersonId?)null,
            [var only] => only.Person,
            _ => Refusals.SeveralOfThatName,
        };
    }
}

/// <param name="Where">Unit and post today, or the telephone of one who has none: to tell namesakes apart.</param>
sealed record NamedPerson(PersonId Person, string Name, string Where);

sealed class FindPeopleAnswer(DirectoryCache cache, CurrentActor current, HouseTime time) : IAnswer<FindPeople, NamedPeople>
{
    const int Most = 20;

    public Task<Result<NamedPeople>> Answer(FindPeople query, CancellationToken ct)
    {
        var (snapshot, day, name) = (cache.Now, new DirectoryDay(cache.Now, time.Today), query.Name?.Trim() ?? "");
        var found = snapshot.People.Values.Where(person => person.Name == name && person.Region == current.Actor.Region)
            .Select(person => new NamedPerson(person.Id, person.Name, Where(person, day)))
            .Take(Most);
        return Task.FromResult<Result<NamedPeople>>(new NamedPeople([.. found]));
    }

    static string Where(Person person, DirectoryDay day) =>
        day.HoldingsOf(person.Id).FirstOrDefault() is { } holding ? $"{day.PathOf(holding.Unit.Id)} {holding.Post.Name}" : $"未任职 {person.Telephone}";
}
