using System.Globalization;

namespace Platform.Audit;

/// <summary>An anchor as one line of text: instant, node, position and digest, separated by tabs.</summary>
sealed record AnchorLine(DateTimeOffset At, string Node, long Position, string Digest)
{
    const string Instant = "yyyy-MM-ddTHH:mm:ss.ffffffZ";

    public static AnchorLine Of(AuditAnchor anchor) => new(anchor.At, anchor.Node, anchor.Position, Convert.ToHexStringLower(anchor.Digest));

    /// <returns>Null when the line is none: it was damaged.</returns>
    public static AnchorLine? Read(string line) =>
        line.Split('\t') is [var at, { Length: > 0 } node, var position, { Length: 64 } digest]
        && DateTimeOffset.TryParseExact(at, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
        && long.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new(instant, node, place, digest)
            : null;

    public override string ToString() =>
        string.Join('\t', At.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture), Node, Position.ToString(CultureInfo.InvariantCulture), Digest);
}
