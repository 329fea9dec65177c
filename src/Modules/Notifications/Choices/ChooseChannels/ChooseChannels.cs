using System.Globalization;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Notifications.Channels.Sms;
using Notifications.Contracts;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Notifications.Choices;

/// <summary>Saves how one wants to be notified: a pace for each category and channel, the hours of peace, the number for text messages.</summary>
sealed record ChooseChannels(IReadOnlyList<ChosenPace> Paces, QuietRule Quiet, string? QuietFrom, string? QuietTo, string? Mobile) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public TimeOnly From => Time(QuietFrom) ?? new(22, 0);

    public TimeOnly To => Time(QuietTo) ?? new(7, 0);

    public IEnumerable<Refusal> Check()
    {
        if (Quiet == QuietRule.OwnHours && Time(QuietFrom) is null) yield return ChoiceRefusals.FromMalformed;
        if (Quiet == QuietRule.OwnHours && Time(QuietTo) is null) yield return ChoiceRefusals.ToMalformed;
        if (Quiet == QuietRule.OwnHours && Time(QuietTo) is { } to && to == Time(QuietFrom)) yield return ChoiceRefusals.NoHours;
        if (Typed.Line(Mobile) is { Length: > 0 } mobile && !TextMessages.IsMobile(mobile)) yield return ChoiceRefusals.MobileMalformed;
    }

    static TimeOnly? Time(string? typed) =>
        TimeOnly.TryParseExact(Typed.Line(typed), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}

sealed record ChosenPace(string Category, Channel Channel, Pace Pace);

sealed class ChooseChannelsHandler(AppDb db, CurrentActor current, Categories categories, AuditTrail audit) : IHandle<ChooseChannels, Done>
{
    public async Task<Result<Done>> Handle(ChooseChannels command, CancellationToken ct)
    {
        audit.Subject = "notifications.choices";
        if (current.Actor.Person is not { } person) return CommandRefusals.NotPermitted;

        var before = await db.Set<ChannelChoice>().Where(choice => choice.Person == person).ToListAsync(ct);
        foreach (var pace in command.Paces.Where(one => categories.Find(one.Category) is not null && Enum.IsDefined(one.Channel) && Enum.IsDefined(one.Pace)).DistinctBy(one => (one.Category, one.Channel)))
        {
            if (before.Find(choice => choice.Category == pace.Category && choice.Channel == pace.Channel) is { } chosen) chosen.Become(pace.Pace);
            else if (pace.Pace != categories.Find(pace.Category)!.UsualBy(pace.Channel)) db.Add(new ChannelChoice(person, pace.Category, pace.Channel, pace.Pace, current.Actor.Region));
        }

        await Keep(person, command, ct);
        return Done.It;
    }

    async Task Keep(PersonId person, ChooseChannels command, CancellationToken ct)
    {
        if (await db.Set<PersonalRules>().SingleOrDefaultAsync(one => one.Person == person, ct) is not { } rules)
        {
            rules = new(person, current.Actor.Region);
            db.Add(rules);
        }

        rules.Become(Enum.IsDefined(command.Quiet) ? command.Quiet : QuietRule.OutsideOffice, command.From, command.To, Typed.Line(command.Mobile));
    }
}
