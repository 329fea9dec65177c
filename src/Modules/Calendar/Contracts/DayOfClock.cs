namespace Calendar.Contracts;

/// <summary>One day in the explanation of a due date.</summary>
/// <param name="Reason">Why it counts or does not: 第3个工作日, 春节放假, 中止：征求第三方意见.</param>
/// <param name="Basis">The article an exclusion rests on.</param>
/// <param name="Nth">The place among the counted days, from 1; null when not counted, and for limits in office hours.</param>
/// <param name="Due">The limit ends on this day.</param>
/// <param name="Estimated">The schedule of its year is not known yet.</param>
public sealed record DayOfClock(DateOnly Date, DayKind Kind, DayMark Mark, string Reason, string? Basis, int? Nth, bool Due, bool Estimated)
{
    /// <summary>Whether it counts towards the limit.</summary>
    public bool Counted => Mark == DayMark.Counted;
}
