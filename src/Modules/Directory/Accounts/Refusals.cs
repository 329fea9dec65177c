using Kernel;

namespace Directory.Accounts;

/// <summary>Every reason why one cannot sign in, or an account is not taken.</summary>
static class Refusals
{
    /// <summary>One text for every reason, so that nobody learns which accounts exist.</summary>
    public static Refusal SignInFailed(int tries, int lockedMinutes) => new(
        "directory.sign-in-failed",
        $"账号或密码不正确，或者该账号暂时不能登录。同一账号连续输错{tries}次，将锁定{lockedMinutes}分钟。忘记密码请联系本单位的系统管理员。",
        RefusalKind.State);

    public static Refusal TooManyFromHere(int minutes) => new(
        "directory.sign-in-throttled",
        $"您所在网络的登录失败次数过多，请约{minutes}分钟后再试。",
        RefusalKind.State);

    public static readonly Refusal NoPost =
        new("directory.sign-in-without-post", "您的账号今天没有在任的岗位，不能办理业务。请联系本单位的系统管理员核对任职信息。", RefusalKind.State);

    public static readonly Refusal NameMissing =
        Refusal.Input("directory.account-name-missing", "Account", "请输入账号。");

    public static readonly Refusal PasswordMissing =
        Refusal.Input("directory.account-password-missing", "Password", "请输入密码。");

    public static readonly Refusal NameMalformed =
        Refusal.Input("directory.account-name-malformed", "Account", "账号用英文字母、数字和 . - _，2至40位。");

    public static readonly Refusal NameTaken =
        Refusal.Input("directory.account-name-taken", "Account", "该账号已被使用，请换一个。");

    public static readonly Refusal AlreadyHasAccount =
        new("directory.account-exists", "该人员已有账号，不必重复开通。");

    public static readonly Refusal AccountUnknown =
        new("directory.account-unknown", "该人员还没有账号，请先开通。", RefusalKind.State);

    public static readonly Refusal OwnAccount =
        new("directory.account-own", "不能停用自己正在使用的账号，请由其他管理员办理。");

    public static readonly Refusal OldPasswordMissing =
        Refusal.Input("directory.account-old-password-missing", "OldPassword", "请输入原密码。");

    public static readonly Refusal OldPasswordWrong =
        Refusal.Input("directory.account-old-password-wrong", "OldPassword", "原密码不正确，请重新输入。");

    public static readonly Refusal RepeatedDifferently =
        Refusal.Input("directory.account-password-repeated-differently", "Repeated", "两次输入的新密码不一致，请重新输入。");

    public static Refusal PasswordLength(int least, int most) =>
        Refusal.Input("directory.account-password-length", "Password", $"密码至少{least}位，最长{most}位。");

    public static Refusal PasswordTooSimple(int classes) =>
        Refusal.Input("directory.account-password-too-simple", "Password", $"密码须包含大写字母、小写字母、数字、其他符号中的至少{classes}类。");

    public static readonly Refusal PasswordHoldsName =
        Refusal.Input("directory.account-password-holds-name", "Password", "密码不能包含账号名，请换一个。");

    public static Refusal PasswordUsedBefore(int remembered) =>
        Refusal.Input("directory.account-password-used-before", "Password", $"这个密码最近用过，不能与最近{remembered}次的密码相同，请换一个。");

    public static readonly Refusal PasswordWeak =
        Refusal.Input("directory.account-password-weak", "Password", "这个密码太常见，容易被猜到，请换一个。");
}
