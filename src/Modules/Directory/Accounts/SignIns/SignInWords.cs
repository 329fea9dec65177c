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
        _ => "没有这个账号",
    };

    public static Tone Tone(SignInOutcome outcome) => outcome == SignInOutcome.Accepted ? Ui.Marks.Tone.Green : Ui.Marks.Tone.Amber;
}
