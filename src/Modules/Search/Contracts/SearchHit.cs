namespace Search.Contracts;

/// <summary>One thing that was found.</summary>
/// <param name="Href">The thing's page.</param>
/// <param name="Snippet">The part of the text around the words sought; empty when they stand in the title or the number alone.</param>
public sealed record SearchHit(string Href, MarkedText Title, MarkedText? Number, MarkedText Snippet, string Kind, string UnitName, string State, DateTimeOffset At);
