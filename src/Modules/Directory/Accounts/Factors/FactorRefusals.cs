using Kernel;

namespace Directory.Accounts;

/// <summary>Every reason why a code is not taken, or a second factor not set up or taken away.</summary>
static class FactorRefusals
{
    public static readonly Refusal CodeMissing =
        Refusal.Input("directory.factor-code-missing", "Code", "请输入动态口令，或者一个备用码。");

    /// <summary>One text for every reason: whoever has stolen the password learns nothing.</summary>
    public static Refusal CodeFailed(int tries, int lockedMinutes) => Refusal.Input(
        "directory.factor-code-failed",
        "Code",
        $"动态口令不正确或者已经用过，请等手机上换了新的再输入。同一账号连续输错{tries}次，将锁定{lockedMinutes}分钟。手机不在身边的，可以输入一个备用码。");

    public static readonly Refusal TooLate =
        new("directory.factor-too-late", "核对动态口令的时间已过，请重新输入账号和密码。", RefusalKind.State);

    public static Refusal ProofFailed(int tries) =>
        new("directory.factor-proof-failed", $"密码或者动态口令不正确，请重新输入；动态口令只能用一次。连续输错{tries}次，您的登录会全部退出。", RefusalKind.State);

    public static readonly Refusal ProofsEnded =
        new("directory.factor-proofs-ended", "密码或者动态口令连续输错，为防他人试探，您的登录已经全部退出。请重新登录后再办。", RefusalKind.State);

    public static readonly Refusal NotTheSecrets =
        Refusal.Input("directory.factor-not-the-secrets", "Code", "这个动态口令与手机上扫描的不符。请核对手机的时间是否准确，再输入当前显示的6位数字。");

    public static readonly Refusal NotBegun =
        new("directory.factor-not-begun", "还没有开始设置动态口令，或者已在别的窗口办完。请查看当前状态。", RefusalKind.State);

    public static readonly Refusal AlreadySet =
        new("directory.factor-already-set", "动态口令已经设置。要换手机，请先移除再重新设置。", RefusalKind.State);

    public static readonly Refusal NoneSet =
        new("directory.factor-none-set", "该账号没有设置动态口令，也没有登记通行密钥。", RefusalKind.State);

    public static readonly Refusal OwnFactor =
        new("directory.factor-own", "自己的动态口令和通行密钥请在各自的页面移除；手机、电脑遗失的，请由其他管理员解除。");
}
