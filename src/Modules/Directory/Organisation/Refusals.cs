using Kernel;

namespace Directory.Organisation;

/// <summary>Every reason why an organisation is not imported.</summary>
static class Refusals
{
    public static readonly Refusal NotEmpty =
        new("directory.import-not-empty", "本系统已有机构，不能整体导入。请逐个新增，或在空系统中导入。");

    public static Refusal UnitTwice(string code) => new("directory.import-unit-twice", $"机构代码“{code}”出现了两次。", RefusalKind.Input);

    public static Refusal ParentLater(string code) => new("directory.import-parent-later", $"机构“{code}”的上级机构不在它前面的行中。", RefusalKind.Input);

    public static Refusal UnitUnfit(string code, Refusal why) => new("directory.import-unit-unfit", $"机构“{code}”：{why.Text}", RefusalKind.Input);

    public static Refusal HoldingUnfit(string unit, string post) =>
        new("directory.import-holding-unfit", $"“{unit}”的“{post}”所指的机构、人员或角色不存在。", RefusalKind.Input);

    public static Refusal NotAppointed(string unit, string post, Refusal why) =>
        new("directory.import-not-appointed", $"“{unit}”的“{post}”：{why.Text}", RefusalKind.Input);
}
