using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Calendar.Clocks;

namespace Calendar.Contracts;

/// <summary>A time limit (时限) as laws and settings write it: <c>15wd</c>, <c>30d</c>, <c>2m</c>, <c>4h</c>.</summary>
/// <param name="Exact">
/// A limit in calendar days or months that ends on a non-working day moves to the next working day, unless it is exact:
/// then it ends on that very day. Written with a <c>!</c>: <c>60d!</c>.
/// </param>
[JsonConverter(typeof(TimeLimitJson))]
public readonly record struct TimeLimit(int Amount, LimitUnit Unit, bool Exact = false)
{
    static readonly (string Mark, string Chinese, int Longest)[] Units =
        [("wd", "个工作日", 1000), ("d", "日", 1000), ("m", "个月", 60), ("h", "个工作小时", 1000)];

    /// <summary>The most that a limit of this unit may be; longer ones are mistakes, and would leave the calendar.</summary>
    public static int Longest(LimitUnit unit) => Units[(int)unit].Longest;

    /// <summary>As the office writes it: 15个工作日.</summary>
    public string Chinese => Amount.ToString(CultureInfo.InvariantCulture) + Units[(int)Unit].Chinese;

    /// <summary>Whether the amount is one that a limit of this unit may have.</summary>
    public bool Sensible => Amount >= 1 && Amount <= Longest(Unit);

    /// <exception cref="FormatException">The text is not a limit.</exception>
    public static TimeLimit Parse(string text) =>
        TryParse(text, out var limit) ? limit : throw new FormatException($"'{text}' is not a time limit such as 15wd, 30d, 2m or 4h.");

    public static bool TryParse([NotNullWhen(true)] string? text, out TimeLimit limit)
    {
        limit = default;
        var exact = text?.EndsWith('!') == true;
        var plain = exact ? text![..^1] : text ?? "";
        var digits = plain.Length - plain.TrimStart("0123456789").Length;
        var unit = Array.FindIndex(Units, known => known.Mark == plain[digits..]);
        if (unit < 0 || !int.TryParse(plain[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var amount)) return false;

        var read = new TimeLimit(amount, (LimitUnit)unit, exact);
        if (!read.Sensible || (exact && read.Unit is not (LimitUnit.CalendarDays or LimitUnit.Months))) return false;

        limit = read;
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount}{Units[(int)Unit].Mark}{(Exact ? "!" : "")}");
}
