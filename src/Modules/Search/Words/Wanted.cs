namespace Search.Words;

/// <summary>What the index is asked for: grams, joined by "and" and "or". The engines write it in their own language.</summary>
abstract record Wanted
{
    /// <param name="term">How one gram is written; it has letters, digits and underscores only.</param>
    public abstract string Write(Func<string, string> term, string and, string or);
}

sealed record Term(string Gram) : Wanted
{
    public override string Write(Func<string, string> term, string and, string or) => term(Gram);
}

sealed record AllOf(IReadOnlyList<Wanted> Parts) : Wanted
{
    public override string Write(Func<string, string> term, string and, string or) => $"({string.Join(and, Parts.Select(part => part.Write(term, and, or)))})";
}

sealed record AnyOf(IReadOnlyList<Wanted> Parts) : Wanted
{
    public override string Write(Func<string, string> term, string and, string or) => $"({string.Join(or, Parts.Select(part => part.Write(term, and, or)))})";
}
