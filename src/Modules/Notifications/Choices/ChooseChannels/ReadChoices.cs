using Kernel;
using Notifications.Channels;
using Notifications.Contracts;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Notifications.Choices;

/// <summary>How one wants to be notified: what was chosen, and the usual where nothing was.</summary>
sealed record ReadChoices : IQuery<ChoicesView>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="Rules">What was never saved yet, where nothing was chosen.</param>
sealed record ChoicesView(IReadOnlyList<ChoiceLine> Lines, IReadOnlyList<ChannelFacts> Channels, PersonalRules Rules);

sealed record ChoiceLine(NotificationCategory Category, IReadOnlyDictionary<Channel, Pace> Paces);

/// <param name="IsSetUp">Whether this house has the channel.</param>
/// <param name="Reaches">Whether it reaches this person.</param>
sealed record ChannelFacts(Channel Channel, bool IsSetUp, bool Reaches);

sealed class ReadChoicesAnswer(AppDb db, CurrentActor current, Categories categories, IEnumerable<IChannel> channels) : IAnswer<ReadChoices, ChoicesView>
{
    public async Task<Result<ChoicesView>> Answer(ReadChoices query, CancellationToken ct)
    {
        if (current.Actor.Person is not { } person) return CommandRefusals.NotPermitted;

        var chosen = await ChosenBy.Of(db, [person], ct);
        return new ChoicesView(
            [.. categories.All.Select(category => Line(category, person, chosen))],
            [.. channels.OrderBy(one => one.Kind).Select(one => new ChannelFacts(one.Kind, one.IsSetUp, one.AddressOf(person, chosen.MobileOf(person)) is not null))],
            chosen.RulesOf(person) ?? new PersonalRules(person, current.Actor.Region));
    }

    static ChoiceLine Line(NotificationCategory category, PersonId person, ChosenBy chosen) =>
        new(category, Enum.GetValues<Channel>().ToDictionary(channel => channel, channel => chosen.PaceOf(person, category.Key, channel) ?? category.UsualBy(channel)));
}
