using Ui.Marks;

namespace Directory.Accounts;

/// <summary>What became of a try, in the owner's words.</summary>
static class SignInWords
{
    public static string Of(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.Accepted => "登录成功",
        SignInOutcome.WrongPassword => "密码不正确",
        SignInOutcome.Locked => "账号锁定期间",
        SignInOutcome.Disabled => "账号已停用",
        SignInOutcome.NoPost => "当天没有在任岗位",
        SignInOutcome.CodeAwaited => "密码正确，等待第二步核对",
        SignInOutcome.WrongCode => "动态口令不正确",
        SignInOutcome.TooLate => "核对超过时限",
        SignInOutcome.WrongPasskey => "通行密钥不符",
        SignInOutcome.PasskeyBehind => "通行密钥的使用次数倒退，可能被复制",
        _ => "没有这个账号",
    };

    public static string Of(SignInMeans means) => means switch
    {
        SignInMeans.Code => "密码和动态口令",
        SignInMeans.RecoveryCode => "密码和备用码",
        SignInMeans.Passkey => "通行密钥",
        SignInMeans.PasswordAndPasskey => "密码和通行密钥",
        _ => "密码",
    };

    public static Tone Tone(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.Accepted => Ui.Marks.Tone.Green,
        SignInOutcome.CodeAwaited => Ui.Marks.Tone.Grey,
        _ => Ui.Marks.Tone.Amber,
    };
}
