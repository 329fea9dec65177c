namespace Directory.Contracts;

/// <summary>What a unit is. The order is that of a directory listing.</summary>
public enum UnitKind
{
    /// <summary>人民政府 of a county or a city.</summary>
    Government,

    /// <summary>部门: a department or office of the government.</summary>
    Department,

    /// <summary>乡镇、街道.</summary>
    Township,

    /// <summary>事业单位, 公共企事业单位.</summary>
    Institution,

    /// <summary>科室: a section inside one of the above.</summary>
    Section,

    /// <summary>村、社区.</summary>
    Village,

    /// <summary>窗口: a counter in a service hall.</summary>
    Window,
}
