using Calendar.Contracts;

namespace Disclosure.LookUps;

/// <summary>The law's clock as the applicant sees it: it starts at the receipt. The office's own limit for confirming that, which ran before, is no business of the applicant's.</summary>
static class PublicClock
{
    public static Clock? Of(Clock? clock)
    {
        var since = clock?.Events.SkipWhile(one => one is not { Kind: ClockEventKind.Restart, Limit: not null }).ToList() ?? [];
        return since.Count == 0 ? null : Clock.Replay([since[0] with { Kind = ClockEventKind.Start }, .. since.Skip(1)]).Value;
    }
}
