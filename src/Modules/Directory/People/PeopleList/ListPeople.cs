using Directory.Contracts;
using Directory.Reading;
using Kernel;
using Platform.Commands;
using Platform.Reading;
using Platform.Text;
using Platform.Time;

namespace Directory.People;

/// <summary>The people within reach: the region's, or those in a post of a unit within reach and those in none.</summary>
/// <param name="Text">Part of a name, unit, post or telephone number.</param>
sealed record ListPeople(string? Text, int Skip) : IQuery<PeopleLines>
{
    public static Permission Requires => Rights.Organisation;
}

sealed record PeopleLines(IReadOnlyList<PersonLine> Lines, int Total);

/// <param name="Account">The state of the account; null where there is none.</param>
sealed record PersonLine(PersonView Person, IReadOnlyList<PostHolding> Holdings, AccountFacts? Account);

sealed class ListPeopleAnswer(DirectoryCache cache, CurrentActor current, HouseTime time) : IAnswer<ListPeople, PeopleLines>
{
    public const int PageSize = 50;

    public Task<Result<PeopleLines>> Answer(ListPeople query, CancellationToken ct)
    {
        var (snapshot, day) = (cache.Now, new DirectoryDay(cache.Now, time.Today));
        var accounts = snapshot.AccountsById.Values.ToDictionary(account => account.Person);
        var found = snapshot.People.Values
            .Where(person => person.Region == current.Actor.Region)
            .Select(person => new PersonLine(day.Person(person.Id)!, [.. day.HoldingsOf(person.Id)], accounts.GetValueOrDefault(person.Id)))
            .Where(line => PeopleReach.Covers(current.Actor, Rights.Organisation, line.Holdings) && Matches(line, query.Text?.Trim() ?? ""))
            .OrderBy(line => line.Holdings is [var first, ..] ? first.Unit.Code : "~", StringComparer.Ordinal)
            .ThenBy(line => line.Holdings is [var first, ..] ? first.Post.Rank : PostRank.Member)
            .ThenBy(line => line.Person.Name, StringComparer.Ordinal)
            .ToList();
        return Task.FromResult<Result<PeopleLines>>(new PeopleLines([.. found.Skip(query.Skip).Take(PageSize)], found.Count));
    }

    static bool Matches(PersonLine line, string text)
    {
        var words = PlainText.Of(text);
        return new[] { line.Person.Name, line.Person.Telephone }.Concat(line.Holdings.SelectMany(holding => new[] { holding.Unit.Name, holding.Post.Name }))
            .Any(one => PlainText.Of(one).Contains(words, StringComparison.Ordinal));
    }
}
