namespace Directory.Contracts;

/// <summary>What the office calls each kind of unit.</summary>
public static class UnitKindNames
{
    /// <summary>The kind in Chinese.</summary>
    public static string Name(this UnitKind kind) => kind switch
    {
        UnitKind.Government => "一级政府",
        UnitKind.Department => "政府部门",
        UnitKind.Township => "乡镇街道",
        UnitKind.Institution => "事业单位",
        UnitKind.Section => "内设科室",
        UnitKind.Village => "村（社区）",
        UnitKind.Window => "服务窗口",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
