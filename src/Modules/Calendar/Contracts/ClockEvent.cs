namespace Calendar.Contracts;

/// <summary>One entry in a clock's life. Append-only: the due date is computed from these and from nothing else.</summary>
/// <param name="On">The legal day it took effect on.</param>
/// <param name="At">The instant it took effect at; limits in office hours are counted by it, all others by <paramref name="On"/>.</param>
/// <param name="Limit">Of <see cref="ClockEventKind.Start"/>: the limit. Of a restart: the new limit, or null for the same again. Of an extension: what is added. Otherwise null.</param>
/// <param name="Reason">Why, in the office's words: 征求第三方意见.</param>
/// <param name="Basis">The article it rests on: 《政府信息公开条例》第三十二条.</param>
public sealed record ClockEvent(ClockEventKind Kind, DateOnly On, DateTimeOffset At, TimeLimit? Limit, string Reason, string? Basis);
