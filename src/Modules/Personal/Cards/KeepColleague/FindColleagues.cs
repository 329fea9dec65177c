using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Reading;

namespace Personal.Cards;

/// <summary>Today's officers whose name, post or unit contains a text, and whether one has their cards already.</summary>
sealed record FindColleagues(string Text) : IQuery<IReadOnlyList<ColleagueLine>>
{
    public const int AtMost = 50;

    public static Permission Requires => Permission.Staff;
}

sealed record ColleagueLine(PersonId Id, string Name, string Organisation, string Post, string Telephone, bool Kept);

sealed class FindColleaguesAnswer(OwnCards cards, IDirectory directory, CurrentActor current) : IAnswer<FindColleagues, IReadOnlyList<ColleagueLine>>
{
    public async Task<Result<IReadOnlyList<ColleagueLine>>> Answer(FindColleagues query, CancellationToken ct)
    {
        var found = directory.FindOfficers(query.Text, current.Actor.Region, FindColleagues.AtMost).DistinctBy(holding => holding.Person.Id).ToList();
        var kept = (await cards.All.Where(card => card.Colleague != null).Select(card => card.Colleague).ToListAsync(ct)).ToHashSet();
        return found.ConvertAll(holding =>
            new ColleagueLine(holding.Person.Id, holding.Person.Name, directory.PathOf(holding.Unit.Id), holding.Post.Name, holding.Person.Telephone, kept.Contains(holding.Person.Id)));
    }
}
