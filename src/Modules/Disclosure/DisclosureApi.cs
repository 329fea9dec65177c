using Kernel;
using Platform.Api;

namespace Disclosure;

/// <summary>What of the disclosure programs may call.</summary>
static class DisclosureApi
{
    public const string Tag = "依申请公开";

    /// <remarks>Whose eyes a request is for is the matters' row policy: the capability to see them comes along.</remarks>
    public static readonly ApiRight Right = new("api.disclosure", "读取依申请公开的申请和申请人（范围与岗位的“查看办件”权限相同）", new Permission("matters.read"));
}
