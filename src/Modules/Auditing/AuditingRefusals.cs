using System.Globalization;
using Kernel;

namespace Auditing;

static class AuditingRefusals
{
    public static readonly Refusal CheckGoesOn =
        new("auditing.check-goes-on", "已有一次校验正在等候或者进行，本次没有另行发起。请等它完成后查看结果。");

    public static readonly Refusal WordsMissing =
        Refusal.Input("auditing.words-missing", "Words", "请写明核实的情况，例如与谁核实、是否属于正常办公。");

    public static readonly Refusal WordsTooLong =
        Refusal.Input("auditing.words-too-long", "Words", "核实情况超过500字。请压缩到500字以内。");

    public static readonly Refusal AlreadyLookedAt =
        new("auditing.already-looked-at", "这条告警已经有人核实过，本次没有保存。请刷新后查看核实情况。");

    public static readonly Refusal OnesOwn =
        new("auditing.ones-own", "这条告警说的是您本人的操作，须由另一位审计管理员核实。");

    public static Refusal TooManyForAFile(int most) => new(
        "auditing.too-many-for-a-file",
        $"符合条件的操作记录超过{most.ToString("N0", CultureInfo.InvariantCulture)}条，一次导不出来，没有生成文件。请回到清单，用日期、操作人或操作缩小范围，分几次导出。");
}
