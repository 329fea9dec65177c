using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Http;

namespace Desk.Lists;

/// <summary>What an officer narrows a list to, as it stands in the address.</summary>
sealed class ListFilter
{
    public const int LongestText = 100;

    public string? Q { get; set; }

    public string? Kind { get; set; }

    public MatterState? State { get; set; }

    public Light? Light { get; set; }

    public bool IsOpen => Search == MatterSearch.None;

    /// <summary>Control characters are no text: a database may refuse them.</summary>
    public MatterSearch Search => new(Text(Q), Text(Kind), State, Light);

    /// <param name="after">Where the page before ended; null for the first page.</param>
    public string Address(string list, string? after) => list + QueryString.Create(
        new (string Name, string? Value)[] { ("q", Text(Q)), ("kind", Text(Kind)), ("state", State?.ToString()), ("light", Light?.ToString()), ("after", after) }
            .Where(part => part.Value is not null)
            .Select(part => KeyValuePair.Create(part.Name, part.Value)));

    static string? Text(string? typed)
    {
        var text = string.Concat((typed ?? "").Where(each => !char.IsControl(each))).Trim();
        return text.Length == 0 ? null : text.Length > LongestText ? text[..LongestText] : text;
    }
}
