using Kernel;

namespace Directory.Units;

/// <summary>Every reason why a unit is not set up, renamed or closed.</summary>
static class Refusals
{
    public static readonly Refusal CodeMissing =
        Refusal.Input("directory.unit-code-missing", "Code", "请填写机构代码。");

    public static readonly Refusal CodeMalformed =
        Refusal.Input("directory.unit-code-malformed", "Code", "机构代码只能用数字、英文字母和连字符，最长20位。");

    public static readonly Refusal CodeTaken =
        Refusal.Input("directory.unit-code-taken", "Code", "本行政区划内已有机构使用该代码，请换一个。");

    public static readonly Refusal NameMissing =
        Refusal.Input("directory.unit-name-missing", "Name", "请填写机构全称。");

    public static readonly Refusal NameTooLong =
        Refusal.Input("directory.unit-name-too-long", "Name", "机构全称最长60个字，请缩短。");

    public static readonly Refusal ShortNameTooLong =
        Refusal.Input("directory.unit-short-name-too-long", "ShortName", "机构简称最长20个字；全称较长时请另填简称。");

    public static readonly Refusal InitialsTooLong =
        Refusal.Input("directory.unit-initials-too-long", "Initials", "机关代字最长12个字，请缩短。");

    public static readonly Refusal InitialsTaken =
        Refusal.Input("directory.unit-initials-taken", "Initials", "该机关代字已由本行政区划内的其他机构使用，或者今年曾经使用，两家的文号会重复。请换一个。");

    public static readonly Refusal KindUnknown =
        Refusal.Input("directory.unit-kind-unknown", "Kind", "请从列表中选择机构类别。");

    public static readonly Refusal ParentMissing =
        Refusal.Input("directory.unit-parent-missing", "Parent", "除一级政府外，机构都要有上级机构，请选择。");

    public static readonly Refusal ParentUnknown =
        Refusal.Input("directory.unit-parent-unknown", "Parent", "没有找到所选的上级机构，或者它已经撤销，请重新选择。");

    public static readonly Refusal Closed =
        new("directory.unit-closed", "该机构已经撤销，不能再变更。");

    public static readonly Refusal RenamedLater =
        Refusal.Input("directory.unit-renamed-later", "From", "启用日期不能早于现用名称的启用日期，请改为当日或以后。");

    public static readonly Refusal ClosedBeforeSetUp =
        Refusal.Input("directory.unit-closed-before-set-up", "LastDay", "撤销日期不能早于设立日期，请核对。");

    public static readonly Refusal HasUnits =
        new("directory.unit-has-units", "该机构下还有未撤销的下级机构，请先撤销下级机构。");

    public static readonly Refusal HasOfficers =
        new("directory.unit-has-officers", "撤销日期之后该机构仍有人任职，请先在岗位中结束这些人员的任职。");
}
