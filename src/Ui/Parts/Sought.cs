using Kernel;
using Microsoft.AspNetCore.Http;

namespace Ui.Parts;

/// <summary>What a list is narrowed to, as it stands in its address.</summary>
public static class Sought
{
    public const int LongestText = 100;

    /// <summary>Words to look for; null when nothing was typed that can be seen.</summary>
    public static string? Text(string? typed)
    {
        var text = Typed.Cut(Typed.Line(typed), LongestText);
        return text.Length == 0 ? null : text;
    }

    /// <param name="parts">Those without a value are left out.</param>
    public static string Address(string list, params IEnumerable<(string Name, string? Value)> parts) =>
        list + QueryString.Create(parts.Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Name, part.Value)));
}
