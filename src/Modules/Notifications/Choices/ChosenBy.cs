using Kernel;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;
using Platform.Database;

namespace Notifications.Choices;

/// <summary>What some people have chosen.</summary>
sealed class ChosenBy(IReadOnlyDictionary<(PersonId, string, Channel), Pace> paces, IReadOnlyDictionary<PersonId, PersonalRules> rules)
{
    public static async Task<ChosenBy> Of(AppDb db, IEnumerable<PersonId> people, CancellationToken ct)
    {
        var all = people.Distinct().ToList();
        var paces = await db.Set<ChannelChoice>().AsNoTracking().Where(choice => EF.Parameter(all).Contains(choice.Person)).ToListAsync(ct);
        var rules = await db.Set<PersonalRules>().AsNoTracking().Where(one => EF.Parameter(all).Contains(one.Person)).ToDictionaryAsync(one => one.Person, ct);
        return new(paces.ToDictionary(choice => (choice.Person, choice.Category, choice.Channel), choice => choice.Pace), rules);
    }

    /// <summary>Null where nothing was chosen.</summary>
    public Pace? PaceOf(PersonId person, string category, Channel channel) => paces.TryGetValue((person, category, channel), out var pace) ? pace : null;

    public PersonalRules? RulesOf(PersonId person) => rules.GetValueOrDefault(person);

    public string MobileOf(PersonId person) => RulesOf(person)?.Mobile ?? "";
}
