using Kernel;

namespace Interfaces.Calling;

/// <summary>Every reason why a program is not let in. Which of several a secret failed for is not told to who may only be guessing.</summary>
static class CallRefusals
{
    public static readonly Refusal ClientRefused = new(
        "interfaces.client-refused", "对接系统的编号或密钥不正确，或者该系统已经停用、已过有效期。请核对后重试；仍不成功的，请联系系统管理员更换密钥。", RefusalKind.Denied);

    public static readonly Refusal NetworkRefused = new(
        "interfaces.network-refused", "该对接系统不能从这个网络地址调用。请联系系统管理员核对允许的网络地址。", RefusalKind.Denied);

    public static readonly Refusal GrantTypeUnknown = Refusal.Input(
        "interfaces.grant-type-unknown", "grant_type", "grant_type 只能是 client_credentials。");

    public static readonly Refusal FormExpected = Refusal.Input(
        "interfaces.token-form-expected", "grant_type", "请以 application/x-www-form-urlencoded 的表单提交。");

    public static readonly Refusal ScopeRefused = Refusal.Input(
        "interfaces.scope-refused", "scope", "所要的接口权限没有勾选给该对接系统。请去掉，或者联系系统管理员。");

    public static readonly Refusal TokenInvalid = new(
        "interfaces.token-invalid", "令牌不正确或者已经失效。请重新取得令牌；仍不成功的，请联系系统管理员。");

    public static readonly Refusal TokenExpired = new(
        "interfaces.token-expired", "令牌已过有效时间，请用编号和密钥重新取得。");
}
