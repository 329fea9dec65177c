using Kernel;

namespace Interfaces;

/// <summary>Every "no" that clients and officers' own tokens have in common.</summary>
static class Refusals
{
    public static readonly Refusal NothingTicked = Refusal.Input("interfaces.nothing-ticked", "Rights", "请至少勾选一项接口权限。");

    public static readonly Refusal RightUnknown = Refusal.Input("interfaces.right-unknown", "Rights", "所勾选的接口权限不存在，请刷新页面后重新勾选。");

    public static readonly Refusal NameMissing = Refusal.Input("interfaces.name-missing", "Name", "请填写名称，写明是哪个系统或者做什么用。");

    public static readonly Refusal NameTooLong = Refusal.Input("interfaces.name-too-long", "Name", $"名称最长{Naming.Longest}个字，请缩短。");

    public static readonly Refusal LastDayMissing = Refusal.Input("interfaces.last-day-missing", "LastDay", "请填写有效期的最后一日。");

    public static Refusal LastDayOutside(DateOnly first, DateOnly last) =>
        Refusal.Input("interfaces.last-day-outside", "LastDay", $"有效期的最后一日应在{first:yyyy-MM-dd}至{last:yyyy-MM-dd}之间。");
}
