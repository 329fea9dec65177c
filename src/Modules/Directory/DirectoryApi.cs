using Platform.Api;

namespace Directory;

/// <summary>What of the directory programs may call.</summary>
static class DirectoryApi
{
    public const string Tag = "机构和人员";

    public static readonly ApiRight Right = new("api.directory", "读取机构、岗位和在岗人员");
}
