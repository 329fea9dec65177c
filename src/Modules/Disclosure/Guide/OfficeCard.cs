using Calendar.Contracts;
using Disclosure.Demo;
using Disclosure.Requests;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Demo;

namespace Disclosure.Guide;

/// <summary>Where the disclosure office is found (art. 12): what is set, what the directory and the calendar know, and nothing about which nothing is known.</summary>
sealed class OfficeCard(IOptions<DisclosureSettings> settings, DemoMark demo, Offices offices, IWorkCalendars calendars, CurrentActor current)
{
    public async Task<IReadOnlyList<(string Label, string Text)>> Lines(CancellationToken ct)
    {
        var set = await demo.IsSet(ct) ? DemoOfficeCard.Over(settings.Value) : settings.Value;
        (string Label, string Text)[] lines =
        [
            ("工作机构", set.OfficeName.Length > 0 ? set.OfficeName : offices.All() is [var only] ? only.Organ.Name + only.Name : ""),
            ("办公地址", set.OfficeAddress),
            ("办公时间", set.OfficeHours.Length > 0 ? set.OfficeHours : Hours),
            ("联系电话", set.Telephone),
            ("传真", set.Fax),
            ("电子邮箱", set.Email),
            ("邮政编码", set.PostCode),
        ];
        return [.. lines.Where(line => line.Text.Length > 0)];
    }

    string Hours => "工作日 " + calendars.For(current.Actor.Region).OfficeHours.ToString().Replace("-", "—", StringComparison.Ordinal).Replace(",", "，", StringComparison.Ordinal);
}
