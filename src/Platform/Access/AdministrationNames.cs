namespace Platform.Access;

public static class AdministrationNames
{
    /// <summary>系统管理.</summary>
    public static string Name(this Administration administration) => administration switch
    {
        Administration.System => "系统管理",
        Administration.Security => "安全管理",
        Administration.Audit => "审计管理",
        _ => throw new ArgumentOutOfRangeException(nameof(administration), administration, null),
    };

    /// <summary>Whoever holds a right of it: 系统管理员.</summary>
    public static string Holder(this Administration administration) => $"{administration.Name()}员";
}
