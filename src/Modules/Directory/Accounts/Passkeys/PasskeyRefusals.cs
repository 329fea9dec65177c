using Kernel;

namespace Directory.Accounts;

/// <summary>Every reason why a passkey is not taken, not registered or not changed.</summary>
static class PasskeyRefusals
{
    public static readonly Refusal TooLate =
        new("directory.passkey-too-late", "这次通行密钥核对已经过时，或者不是在本浏览器发起的。请再点一次。", RefusalKind.State);

    /// <summary>One text for every reason, as with a password.</summary>
    public static readonly Refusal Failed =
        new("directory.passkey-failed", "通行密钥核对没有通过，或者该账号暂时不能登录。请改用账号和密码，或者联系本单位的系统管理员。", RefusalKind.State);

    public static readonly Refusal ProofFailed =
        new("directory.passkey-proof-failed", "通行密钥核对没有通过。请再试一次，或者输入密码核对。", RefusalKind.State);

    public static readonly Refusal NotMade =
        new("directory.passkey-not-made", "通行密钥没有登记成功：浏览器交来的内容不完整，或者不是为本网站制作的。请再试一次。", RefusalKind.State);

    public static readonly Refusal AlreadyRegistered =
        new("directory.passkey-already-registered", "这个通行密钥已经登记过，不必重复登记。", RefusalKind.State);

    public static readonly Refusal NameMissing =
        Refusal.Input("directory.passkey-name-missing", "Name", "请给通行密钥起个名称，便于以后辨认，例如“办公电脑”。");

    public static readonly Refusal NameTooLong =
        Refusal.Input("directory.passkey-name-too-long", "Name", $"名称最长{Passkey.LongestName}个字，请写短一些。");

    public static readonly Refusal TooMany =
        new("directory.passkey-too-many", $"最多登记{Passkeys.Most}个通行密钥。请先移除不用的，再登记新的。", RefusalKind.State);
}
