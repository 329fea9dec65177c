using System.Text.RegularExpressions;

namespace Notifications.Channels;

/// <summary>What became of a message.</summary>
/// <param name="Why">Null when it was taken.</param>
sealed partial record Outcome(OutcomeKind Kind, string? Why)
{
    public static Outcome Taken { get; } = new(OutcomeKind.Taken, null);

    /// <summary>Not now, for this message.</summary>
    public static Outcome NotNow(string why) => new(OutcomeKind.NotNow, Clean(why));

    /// <summary>Not now, for nobody: the others need not be tried in this round.</summary>
    public static Outcome Away(string why) => new(OutcomeKind.Away, Clean(why));

    /// <summary>Never, for this address.</summary>
    public static Outcome Never(string why) => new(OutcomeKind.Never, Clean(why));

    /// <summary>Servers like to repeat the address in what they answer; it has no place in a reason.</summary>
    static string Clean(string why) => Kernel.Typed.Line(Address().Replace(why, "…"));

    [GeneratedRegex(@"[^\s<>@]+@[^\s<>@]+|\+?\d{7,}")]
    private static partial Regex Address();
}

enum OutcomeKind
{
    Taken,
    NotNow,
    Away,
    Never,
}
