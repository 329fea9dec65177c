using Kernel;

namespace Desk.Views;

/// <summary>Every "no" of a kept view.</summary>
static class Refusals
{
    public static readonly Refusal NameMissing = Refusal.Input("desk.view-name-missing", "Name", "请给这个视图起一个名称，例如“本周到期”。");

    public static readonly Refusal NameTooLong = Refusal.Input("desk.view-name-too-long", "Name", $"视图名称最多{SaveView.LongestName}个字，请缩短。");

    public static readonly Refusal NothingToKeep = Refusal.Input("desk.view-without-conditions", "Name", "还没有设定条件。请先查询或选择亮灯、状态等条件，再存为视图。");

    public static readonly Refusal TooMany = Refusal.Input("desk.too-many-views", "Name", $"每个列表最多存{SaveView.Most}个视图。请先删除不用的视图。");
}
