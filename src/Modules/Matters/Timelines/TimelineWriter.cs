using Matters.Cases;
using Matters.Contracts;
using Platform.Commands;
using Platform.Ledgers;
using Platform.Time;

namespace Matters.Timelines;

/// <summary>Appends entries to the timelines of matters within the running command.</summary>
sealed class TimelineWriter(Ledger ledger, CurrentActor current, HouseTime time)
{
    static readonly Statement Insert = Statement.Insert("matters_timeline_entry",
        "matter", "position", "at", "action", "did", "opinion", "person", "post", "unit", "person_name", "post_name", "unit_name", "region", "digest");

    public void Append(Matter matter, MatterAction? action, string did, string? opinion)
    {
        var actor = current.Actor;
        var position = matter.NextEntry();
        var entry = new TimelineContent(
            matter.Id, position, time.Now, action, did, opinion,
            actor.Person, actor.Post, actor.Unit, actor.PersonName, actor.PostName, actor.UnitName, matter.Region);
        var digest = entry.DigestAfter(position == 1 ? TimelineContent.Genesis(matter.Id) : matter.TimelineHead);
        matter.Headed(digest);
        ledger.Append(Insert,
            matter.Id.Value, position, time.Now, action is null ? null : (int)action, did, opinion,
            actor.Person?.Value, actor.Post?.Value, actor.Unit?.Value, actor.PersonName, actor.PostName, actor.UnitName, matter.Region, digest);
    }
}
