namespace Kernel;

/// <summary>An expected "no": data, not an exception. Listed in one <c>Refusals.cs</c> per aggregate.</summary>
/// <param name="Code">Stable, <c>module.what-is-wrong</c>.</param>
/// <param name="Text">What is wrong and what to do about it, in the office's Chinese.</param>
/// <param name="Basis">The article it rests on, if a law says so.</param>
/// <param name="Field">The name of the form field at fault, if it is one.</param>
public sealed record Refusal(
    string Code,
    string Text,
    RefusalKind Kind = RefusalKind.State,
    string? Basis = null,
    string? Field = null)
{
    public static Refusal Input(string code, string field, string text, string? basis = null) =>
        new(code, text, RefusalKind.Input, basis, field);
}
