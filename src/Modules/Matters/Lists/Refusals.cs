using System.Globalization;
using Kernel;

namespace Matters.Lists;

/// <summary>Every "no" of a list.</summary>
static class Refusals
{
    public static readonly Refusal ListUnknown =
        Refusal.Input("matters.list-unknown", "List", "没有这个清单。请填写 todo（待办）、unit（本单位在办）或 all（可查看的全部）。");

    public static Refusal TooLongForAFile(int most) => new(
        "matters.too-long-for-a-file",
        $"符合条件的件超过{most.ToString("N0", CultureInfo.InvariantCulture)}件，一次导不出来，没有生成文件。请回到清单，用亮灯、状态、种类、主办单位或名称缩小范围，分几次导出。");
}
