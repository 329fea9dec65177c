using Kernel;

namespace Search.Contracts;

/// <summary>Whose eyes a document is for, as the index knows it: a coarse sieve, so that a few of a million are found quickly. The row policy is asked again for every hit.</summary>
public readonly record struct AccessToken
{
    readonly string? text;

    AccessToken(string text) => this.text = text;

    /// <summary>Anybody, signed in or not.</summary>
    public static AccessToken Everyone { get; } = new("e_");

    internal string Text => text ?? throw new InvalidOperationException("No access is named.");

    /// <summary>Whoever acts for the unit.</summary>
    public static AccessToken Of(UnitId unit) => new($"u_{unit.Value:N}");

    /// <summary>One person, in whatever post.</summary>
    public static AccessToken Of(PersonId person) => new($"p_{person.Value:N}");

    /// <summary>Whoever may see everything of the region.</summary>
    public static AccessToken Of(RegionCode region) => new($"r_{region.Digits}");
}
