using Kernel;
using Platform.Access;

namespace Directory.Administrators;

/// <summary>Every reason why rights of the administrations are not given.</summary>
static class Refusals
{
    /// <param name="one">The name of a right of the one, as of the other below.</param>
    public static Refusal RoleOfTwo(string role, Administration first, string one, Administration second, string other) => Refusal.Input(
        "directory.role-of-two-administrations",
        "Grants",
        $"角色“{role}”不能同时有{first.Name()}的权限“{one}”和{second.Name()}的权限“{other}”：系统、安全、审计三类管理权限不得由同一角色兼有。请去掉其中一类，另设一个角色。");

    public static Refusal PostOfTwo(string? field, string post, Administration one, Administration other) => new(
        "directory.post-of-two-administrations",
        $"岗位“{post}”不能同时有{one.Name()}和{other.Name()}两类权限：系统、安全、审计三类管理员不得兼任。请只留一类角色，另一类授予别的岗位。",
        RefusalKind.Input,
        Field: field);

    public static Refusal PersonOfTwo(string? field, string person, string post, Administration one, string otherPost, Administration other) => new(
        "directory.person-of-two-administrations",
        $"“{person}”不能同一天既任“{post}”（{one.Name()}）又任“{otherPost}”（{other.Name()}）：系统、安全、审计三类管理员不得由一人兼任，兼职和代理也不行。请先结束其中一项任职，或者另选一人。",
        RefusalKind.Input,
        Field: field);

    /// <param name="right">What nobody could do any more.</param>
    public static Refusal NobodyLeft(string? field, DateOnly day, Administration kind, string right) => new(
        "directory.no-administrator-left",
        $"这样办理，自{day:yyyy-MM-dd}起就没有一位能登录的{kind.Holder()}有“{right}”的权限了，以后的事无人能办。请先任命接替的{kind.Holder()}并开通账号，再办此事。",
        RefusalKind.State,
        Field: field);
}
