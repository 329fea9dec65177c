using Search.Postings;

namespace Search.Words;

/// <summary>What the index is asked for: grams, joined by "and" and "or".</summary>
abstract record Wanted
{
    /// <summary>Every gram that it names.</summary>
    public abstract IEnumerable<string> Grams { get; }

    /// <param name="term">The documents of a block that have a gram, as bits of its own; null for none.</param>
    /// <returns>Those that have what is wanted; null for none.</returns>
    public abstract ulong[]? In(Func<string, ulong[]?> term);
}

sealed record Term(string Gram) : Wanted
{
    public override IEnumerable<string> Grams => [Gram];

    public override ulong[]? In(Func<string, ulong[]?> term) => term(Gram);
}

sealed record AllOf(IReadOnlyList<Wanted> Parts) : Wanted
{
    public override IEnumerable<string> Grams => Parts.SelectMany(part => part.Grams);

    public override ulong[]? In(Func<string, ulong[]?> term)
    {
        ulong[]? all = null;
        foreach (var part in Parts)
        {
            if (part.In(term) is not { } some) return null;
            if (all is not null) Bits.Keep(all, some);
            all ??= some;
        }

        return all;
    }
}

sealed record AnyOf(IReadOnlyList<Wanted> Parts) : Wanted
{
    public override IEnumerable<string> Grams => Parts.SelectMany(part => part.Grams);

    public override ulong[]? In(Func<string, ulong[]?> term)
    {
        ulong[]? any = null;
        foreach (var part in Parts)
        {
            if (part.In(term) is not { } some) continue;
            if (any is not null) Bits.Add(any, some);
            any ??= some;
        }

        return any;
    }
}
