using Agenda.Contracts;
using Agenda.Days;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Options;
using Platform.House;
using Platform.Time;

namespace Agenda.Feeds;

/// <summary>Entries as an iCalendar file (RFC 5545), the same bytes as long as nothing has changed.</summary>
sealed class FeedText(HouseZone zone, IOptions<HouseSettings> settings)
{
    const string Name = "政务日历";

    /// <summary>How often a program should ask again.</summary>
    const string Refresh = "PT1H";

    /// <param name="stamp">When the file's maker last changed something about it itself (DTSTAMP).</param>
    /// <param name="house">The address before the entries' own.</param>
    public string Of(IReadOnlyList<AgendaEntry> entries, DateTimeOffset stamp, string house)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Zhengwu//Agenda//ZH" };
        calendar.AddProperty("X-WR-CALNAME", Name);
        calendar.AddProperty("X-WR-TIMEZONE", settings.Value.TimeZone);
        calendar.AddProperty("X-PUBLISHED-TTL", Refresh);
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(settings.Value.TimeZone, zone.LocalOf(stamp).AddYears(-1), false));
        foreach (var entry in entries) calendar.Events.Add(Event(entry, stamp, house));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    CalendarEvent Event(AgendaEntry entry, DateTimeOffset stamp, string house) => new()
    {
        Uid = $"{entry.Id}@zhengwu",
        Summary = $"{AgendaWords.Of(entry.Kind)}：{entry.Title}",
        Description = entry.Note.Length > 0 ? entry.Note : null,
        DtStamp = new CalDateTime(stamp.UtcDateTime, CalDateTime.UtcTzId),
        DtStart = entry.StartsAt is { } at ? Local(at) : new CalDateTime(entry.From),
        DtEnd = entry.EndsAt is { } end ? Local(end) : entry.StartsAt is null ? new CalDateTime(entry.To.AddDays(1)) : null,
        Url = new Uri(house + entry.Address),
        Transparency = TransparencyType.Transparent,
    };

    CalDateTime Local(DateTimeOffset at) => new(zone.LocalOf(at), settings.Value.TimeZone);
}
