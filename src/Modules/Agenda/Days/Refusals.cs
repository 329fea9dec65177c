using Kernel;

namespace Agenda.Days;

/// <summary>Every "no" of the calendar.</summary>
static class Refusals
{
    public static readonly Refusal RangeUnknown = Refusal.Input("agenda.range-unknown", "From", "请用from和to指明起止日期，格式如2026-11-23，前后不超过400天。");
}
