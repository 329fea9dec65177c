using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Calendar.Contracts;

/// <summary>The hours that an office works on a working day, in order; a local setting.</summary>
public sealed class OfficeHours
{
    const string Clock = "HH':'mm";

    OfficeHours(IReadOnlyList<OfficeSpan> spans) => Spans = spans;

    /// <summary>08:30–12:00, 14:30–17:30: the default where nothing is set.</summary>
    public static OfficeHours Usual { get; } = Parse("08:30-12:00,14:30-17:30");

    public IReadOnlyList<OfficeSpan> Spans { get; }

    public TimeSpan PerDay => Spans.Aggregate(TimeSpan.Zero, (sum, span) => sum + span.Length);

    /// <exception cref="FormatException">The text is not office hours.</exception>
    public static OfficeHours Parse(string text) =>
        TryParse(text, out var hours) ? hours : throw new FormatException($"'{text}' are no office hours such as 08:30-12:00,14:30-17:30.");

    /// <summary>One to four spans, in order, not touching, at least one hour in all.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OfficeHours? hours)
    {
        hours = null;
        var spans = new List<OfficeSpan>();
        foreach (var part in (text ?? "").Split(','))
        {
            var ends = part.Split('-');
            if (ends.Length != 2 || !TryTime(ends[0], out var from) || !TryTime(ends[1], out var to)) return false;
            if (to <= from || (spans.Count > 0 && from <= spans[^1].To)) return false;
            spans.Add(new(from, to));
        }

        if (spans.Count > 4) return false;
        var read = new OfficeHours(spans);
        if (read.PerDay < TimeSpan.FromHours(1)) return false;
        hours = read;
        return true;
    }

    public override string ToString() =>
        string.Join(',', Spans.Select(span => $"{span.From.ToString(Clock, CultureInfo.InvariantCulture)}-{span.To.ToString(Clock, CultureInfo.InvariantCulture)}"));

    static bool TryTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text.Trim(), Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
