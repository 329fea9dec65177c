namespace Auditing.Alarms;

/// <summary>What in the audit is worth an alarm.</summary>
enum AlarmPattern
{
    /// <summary>短时间大量查阅个人信息.</summary>
    ManyLookUps,

    /// <summary>非办公时间导出.</summary>
    ExportAtNight,

    /// <summary>短时间多次被拒绝.</summary>
    ManyRefusals,
}
