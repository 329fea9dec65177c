using Kernel;

namespace Interfaces.Tokens;

/// <summary>Every reason why no token is made or ended.</summary>
static class TokenRefusals
{
    public static readonly Refusal NotAllowed = new(
        "interfaces.tokens-not-allowed", "本单位没有开放个人访问令牌。确需用程序办理的，请联系系统管理员登记对接系统。");

    public static readonly Refusal NoAccount = new(
        "interfaces.token-needs-account", "访问令牌随账号有效，而您没有启用的账号。请联系系统管理员。");

    public static readonly Refusal TooMany = new(
        "interfaces.too-many-tokens", $"有效的访问令牌最多{OwnTokens.MostOpen}个。请先停用不再使用的，再建新的。");
}
