using Kernel;

namespace Platform.Api;

/// <summary>The refusals that any call of the API may meet.</summary>
public static class ApiRefusals
{
    public static readonly Refusal TokenMissing =
        new("platform.api-token-missing", "调用接口须在请求头 Authorization 中携带令牌（Bearer）。浏览器中的登录不能用来调用接口。");

    public static readonly Refusal NotTicked =
        new("platform.api-not-ticked", "所用的令牌没有调用该接口的权限。请由系统管理员在“对接系统”中勾选，或者在“访问令牌”中另建一个。", RefusalKind.Denied);

    public static readonly Refusal MarkUnclear =
        Refusal.Input("platform.api-mark-unclear", "After", "翻页标记不正确。请原样使用上一页返回的 next；从第一页开始时不要填写。");

    public static readonly Refusal LimitUnclear =
        Refusal.Input("platform.api-limit-unclear", "Limit", "每页项数应为1至100的整数。");
}
