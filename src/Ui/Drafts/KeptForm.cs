using Kernel;

namespace Ui.Drafts;

/// <summary>A form that came when nobody was signed in any more, with what was typed into it.</summary>
/// <param name="Owner">To whom the form had been given out, and who alone gets it back.</param>
public sealed record KeptForm(PersonId Owner, DraftSlip Slip, IReadOnlyDictionary<string, string[]> Fields, DateTimeOffset At);
