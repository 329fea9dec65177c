using Kernel;

namespace Directory.Roles;

/// <summary>Every reason why a role is not taken.</summary>
static class Refusals
{
    public static readonly Refusal CodeMalformed =
        Refusal.Input("directory.role-code-malformed", "Code", "角色代码用小写英文字母、数字和连字符，最长40位，如 disclosure-clerk。");

    public static readonly Refusal CodeTaken =
        Refusal.Input("directory.role-code-taken", "Code", "已有角色使用该代码，请换一个。");

    public static readonly Refusal NameMissing =
        Refusal.Input("directory.role-name-missing", "Name", "请填写角色名称，最长30个字。");

    public static readonly Refusal CapabilityUnknown =
        Refusal.Input("directory.role-capability-unknown", "Grants", "所选权限在本系统中不存在，请从列表中选择。");

    public static readonly Refusal GrantedTwice =
        Refusal.Input("directory.role-granted-twice", "Grants", "同一项权限只能选择一种范围。");
}
