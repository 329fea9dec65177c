using System.Globalization;

namespace Platform.Reading;

/// <summary>How many there are, counted no further than a list needs: beyond the cap it says "1000+".</summary>
public readonly record struct CappedCount
{
    public const int Cap = 1000;

    CappedCount(int value) => Value = value;

    /// <summary>The number, or one more than the cap when there are more.</summary>
    public int Value { get; }

    public bool IsCapped => Value > Cap;

    public static CappedCount Of(int counted) => new(Math.Min(counted, Cap + 1));

    public override string ToString() => IsCapped ? $"{Cap}+" : Value.ToString(CultureInfo.InvariantCulture);
}
