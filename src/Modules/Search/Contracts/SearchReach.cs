namespace Search.Contracts;

/// <summary>How far an actor's eyes reach in a source.</summary>
public sealed record SearchReach
{
    SearchReach(bool everything, IReadOnlyList<AccessToken> tokens) => (IsEverything, Tokens) = (everything, tokens);

    public static SearchReach Everything { get; } = new(true, []);

    public static SearchReach Nothing { get; } = new(false, []);

    public bool IsEverything { get; }

    /// <summary>Documents with any one of these are within reach.</summary>
    public IReadOnlyList<AccessToken> Tokens { get; }

    public bool IsNothing => !IsEverything && Tokens.Count == 0;

    public static SearchReach Of(params IReadOnlyList<AccessToken> tokens) => new(false, tokens);
}
