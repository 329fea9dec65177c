namespace Platform.Access;

/// <summary>The three administrations (三员), of which nobody holds two: each sees what the others do, and none can do all (GB/T 22239-2019 8.1.5).</summary>
public enum Administration
{
    /// <summary>系统管理: units, posts, people, accounts, and running the house.</summary>
    System,

    /// <summary>安全管理: roles, and who gets which right.</summary>
    Security,

    /// <summary>审计管理: reading what was done by whom.</summary>
    Audit,
}
