using System.Globalization;

namespace Bench;

/// <summary>One measured figure and what it should be.</summary>
/// <param name="Target">Such as <c>&gt;= 0.40</c> or <c>&lt;= 10</c>: what it is compared with.</param>
sealed record Figure(string Name, double Value, string Unit, string Target)
{
    public bool Ok
    {
        get
        {
            var bound = double.Parse(Target[3..], CultureInfo.InvariantCulture);
            return Target.StartsWith(">=", StringComparison.Ordinal) ? Value >= bound : Value <= bound;
        }
    }

    public override string ToString() => string.Join('\t', Name, Value.ToString("0.###", CultureInfo.InvariantCulture), Unit, Target, Ok ? "ok" : "short");
}
