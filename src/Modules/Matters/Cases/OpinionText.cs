using Kernel;

namespace Matters.Cases;

/// <summary>What an officer writes beside an action.</summary>
static class OpinionText
{
    const int Longest = 2000;

    public static IEnumerable<Refusal> Check(string? text, bool required)
    {
        if (required && Of(text) is null) yield return Refusals.OpinionMissing;
        if (text?.Length > Longest) yield return Refusals.OpinionTooLong;
    }

    public static string? Of(string? text) => Typed.Lines(text) is { Length: > 0 } said ? said : null;
}
