using Kernel;
using Platform.Text;
using Search.Contracts;

namespace Search.Words;

/// <summary>What was typed, as it is looked for: words, all of which must occur, each in any of its ways of saying it.</summary>
/// <param name="Plain">All of it as it is compared.</param>
/// <param name="Words">Each with its synonyms; empty for a single character.</param>
/// <param name="Single">The one character that was typed, which is looked for in titles alone.</param>
sealed record Sought(string Plain, IReadOnlyList<IReadOnlyList<string>> Words, string? Single)
{
    public const int Longest = 100;

    public string? Number { get; } = Marks.SoughtNumber(Plain);

    /// <summary>The words that can be said otherwise, whether that is looked for or not.</summary>
    public IReadOnlyList<SaidOtherwise> Otherwise { get; private init; } = [];

    /// <summary>Everything of which an occurrence is marked.</summary>
    public IEnumerable<string> Marked => Single is null ? Words.SelectMany(ways => ways) : [Single];

    /// <param name="literally">Each word as it was typed, and no other way of saying it.</param>
    public static Result<Sought> Of(string? typed, bool literally = false)
    {
        if ((typed ?? "").Length > Longest * 4 || Typed.Length(typed) > Longest) return Refusals.TooLong;

        var plain = PlainText.Of(Typed.Line(typed));
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => Grams.Of(word).Any()).Distinct().ToList();
        if (words.Count == 0) return Refusals.NothingToFind;
        if (words.Count == 1 && TextRun.In(words[0]).ToList() is [{ Kind: RunKind.Signs }] && Grams.Singles(words[0]).ToList() is [var one])
            return new Sought(plain, [], TextRun.In(words[0]).First().Of(words[0])) { SingleGram = one };

        var ways = words.ConvertAll(Synonyms.WaysOf);
        return new Sought(plain, literally ? [.. words.Select(word => new[] { word })] : ways, null) { Otherwise = [.. ways.Where(way => way.Count > 1).Select(way => new SaidOtherwise(way[0], [.. way.Skip(1)]))] };
    }

    public string SingleGram { get; private init; } = "";

    public Wanted InText() => Single is not null ? new Term(Marks.Single(SingleGram)) : OrNumber(Every(gram => gram));

    public Wanted InTitle() => Single is not null ? InText() : OrNumber(Every(Marks.Title));

    Wanted OrNumber(Wanted wanted) => Number is null ? wanted : new AnyOf([wanted, new Term(Number)]);

    AllOf Every(Func<string, string> gram) => new AllOf([.. Words.Select(ways => new AnyOf([.. ways.Select(way => new AllOf([.. Needed(way).Select(one => new Term(gram(one)))]))]))]);

    /// <summary>A lone character between numbers and signs (95号) stands inside longer words elsewhere, so it is not asked for.</summary>
    static IEnumerable<string> Needed(string word)
    {
        var runs = TextRun.In(word).ToList();
        var telling = runs.Where(run => run.Kind != RunKind.Signs || run.Length > 1).ToList();
        return (telling.Count > 0 ? telling : runs).SelectMany(run => Grams.Of(word, run)).Distinct();
    }
}
