using Matters.Cases;
using Platform.Api;

namespace Matters;

/// <summary>What of the matters programs may call.</summary>
static class MattersApi
{
    public const string Tag = "办件";

    public static readonly ApiRight Right = new("api.matters", "读取待办和办件（范围与岗位的“查看办件”权限相同）", MatterPermissions.Read);
}
