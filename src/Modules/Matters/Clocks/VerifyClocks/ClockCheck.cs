using Calendar.Contracts;
using Matters.Cases;
using Matters.WorkItems;
using Ui.Marks;

namespace Matters.Clocks;

/// <summary>One matter's clock against its events, the calendar, its open work and what time has still to cause.</summary>
sealed class ClockCheck(DueDays dueDays, DateTimeOffset now)
{
    /// <returns>What is wrong, or null.</returns>
    public string? Against(Matter matter, IReadOnlyList<ClockRow> rows, IEnumerable<WorkItem> open)
    {
        if (rows.Count != matter.ClockLength || rows.Where((row, i) => row.Position != i + 1).Any()) return $"应有时限记录{matter.ClockLength}条，实有{rows.Count}条或者不连续";
        var replayed = Clock.Replay(rows.Select(row => row.Event));
        if (!replayed.Succeeded) return $"时限记录前后矛盾：{replayed.Refusal.Text}";
        return matter.SettledAt is null ? Index(matter, dueDays.Of(matter, replayed.Value), open) : null;
    }

    string? Index(Matter matter, DueIndex should, IEnumerable<WorkItem> open)
    {
        if (matter.DueOn != should.DueOn || matter.DueAt != should.DueAt) return $"登记的期限是{Day(matter.DueOn)}，按时限记录应为{Day(should.DueOn)}";
        if (matter.WarnAt != should.WarnAt) return "登记的预警时间与时限记录不符";
        if (matter.DueEstimated != should.Estimated) return "期限是否为估算与工作日历不符";
        if (open.Any(item => item.DueAt != (should.DueAt ?? WorkItem.Never) || item.WarnAt != (should.WarnAt ?? WorkItem.Never))) return "待办上的期限与本件不一致";
        return AlarmIsRight(matter) ? null : "下一次预警的时间与期限不符";
    }

    /// <summary>Whatever is still to come will be found by the minute job.</summary>
    bool AlarmIsRight(Matter matter) =>
        matter.AlarmAt is null ? matter.DueAt is null || matter.DueAt < now
        : matter.AlarmAt == matter.WarnAt || (matter.AlarmAt == matter.DueAt && matter.WarnAt < now);

    static string Day(DateOnly? day) => day is { } some ? Dates.Day(some) : "无";
}
