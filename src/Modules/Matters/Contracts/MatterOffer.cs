namespace Matters.Contracts;

/// <summary>An action on the matter's page: a button that leads to its form, or the reason why it cannot be done now.</summary>
/// <param name="Text">What is done, in two to six characters: 登记, 告知补正.</param>
/// <param name="WhyNot">Null when it may be done.</param>
public sealed record MatterOffer(string Text, string Href, string? WhyNot = null)
{
    /// <summary>The one that is expected next; at most one.</summary>
    public bool Main { get; init; }

    /// <summary>Not what is usually done next: it stands under 更多操作.</summary>
    public bool Seldom { get; init; }

    /// <summary>It cannot be undone easily.</summary>
    public bool Grave { get; init; }
}
