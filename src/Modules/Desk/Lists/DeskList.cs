using Matters.Contracts;

namespace Desk.Lists;

/// <summary>One of the officer's lists as it is called and where it is found.</summary>
/// <param name="When">What a line's time is the time of.</param>
/// <param name="Nothing">What an empty list says, and then why.</param>
sealed record DeskList(MatterList Of, string Name, string Href, string Icon, string When, string Nothing, string Why)
{
    /// <summary>Its length stands in the menu: there is something to be done about it.</summary>
    public bool Counted { get; init; }

    /// <summary>The last part of its address.</summary>
    public string Key => Href[(Href.LastIndexOf('/') + 1)..];
}
