using Microsoft.AspNetCore.Http;

namespace Ui.Help;

/// <summary>Who leads somebody new through the desk; without one, nobody is led.</summary>
public interface IDeskGuide
{
    /// <summary>What is said above this page; null when there is nothing to say.</summary>
    Task<Guidance?> Of(HttpContext context, CancellationToken ct);
}

/// <param name="Text">What to do here.</param>
/// <param name="Key">The step that is done with the button; null where the guide is only offered.</param>
/// <param name="Button">What the button says.</param>
public sealed record Guidance(string Title, string Text, string? Key, string Button)
{
    public const string Address = "/desk/first-day";

    /// <summary>The page of the step, when this is another one to which the way led from there.</summary>
    public string? Back { get; init; }
}
