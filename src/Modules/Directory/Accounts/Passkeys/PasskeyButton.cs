namespace Directory.Accounts;

/// <summary>The button beside which a form takes a passkey instead of what is typed. A script shows it where the browser can do it, and says why where it cannot.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Question">Where the script asks for the question.</param>
/// <param name="Action">Where the form goes then.</param>
/// <param name="Otherwise">What one does without: the end of each reason.</param>
/// <param name="Place">Where passkeys are taken.</param>
sealed record PasskeyButton(string Label, string Question, string Action, string Otherwise, PasskeyPlace Place)
{
    /// <summary>A new one is made, not an old one used.</summary>
    public bool Makes { get; init; }

    /// <summary>The browser offers its passkeys while the name is typed.</summary>
    public bool AtField { get; init; }

    /// <summary>Where a question that is refused is made good.</summary>
    public string? Refused { get; init; }

    public bool IsMain { get; init; }
}
