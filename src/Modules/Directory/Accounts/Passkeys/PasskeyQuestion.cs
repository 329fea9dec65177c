namespace Directory.Accounts;

/// <summary>What a question was put for: the answer to one is none to another.</summary>
enum PasskeyUse
{
    Register,
    SignIn,
    SecondStep,
    Prove,
}

/// <summary>Something that nobody could know before, put to one browser, to be signed by a passkey.</summary>
/// <param name="Browser">That to which it was put.</param>
/// <param name="State">What Identity's handler wants back to compare the answer with.</param>
sealed record PasskeyQuestion(Guid Id, PasskeyUse Use, Guid Browser, DateTimeOffset At, string State)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    public bool IsOver(DateTimeOffset now) => At + Life <= now;
}

/// <summary>What a browser sends back.</summary>
/// <param name="Asked">The question, sealed, as it came.</param>
/// <param name="Credential">What the passkey has made of it, as JSON.</param>
sealed record PasskeyAnswer(string? Asked, string? Credential);

/// <summary>A new passkey, of which everything has been checked that can be without knowing the others.</summary>
/// <param name="Question">That which it answers.</param>
sealed record MadePasskey(Guid Question, byte[] Credential, byte[] PublicKey, long Counter, bool MayBeCopied, string Transports);

/// <summary>An answer to a question, and what the checks of its signature have come to.</summary>
/// <param name="Account">Whose passkey has signed; null when it has not, or was none that the house knows.</param>
/// <param name="Counter">How often the device says that it has signed.</param>
sealed record TriedPasskey(Guid Question, Guid? Account, byte[] Credential, long Counter);
