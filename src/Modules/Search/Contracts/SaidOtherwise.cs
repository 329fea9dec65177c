namespace Search.Contracts;

/// <summary>A word that was typed, and what offices and citizens say for the same.</summary>
/// <param name="Ways">Without the word itself.</param>
public sealed record SaidOtherwise(string Word, IReadOnlyList<string> Ways);
