using Kernel;
using Personal.Own;
using Platform.Text;

namespace Personal.Cards;

/// <summary>What stands on a name card; what is not known is empty.</summary>
/// <param name="Telephones">One in each line.</param>
/// <param name="Group">What the officer sorts it under: 媒体, 供应商.</param>
sealed record CardFacts(string Name, string Organisation, string Post, string Telephones, string Email, string Address, string Remark, string Group)
{
    const int LongestReading = 120;

    public static CardFacts Empty { get; } = new("", "", "", "", "", "", "", "");

    public IReadOnlyList<string> Numbers() => Telephones.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string Reading() => Typed.Cut($"{Pinyin.Of(Name)} {Name}", LongestReading);

    /// <summary>Telephones also without what stands between their figures.</summary>
    public string Searched() => Words.Searched([Name, Pinyin.Typed(Name), Organisation, Pinyin.Typed(Organisation), Post, .. Numbers(), .. Numbers().Select(Figures), Email, Address, Remark, Group]);

    /// <summary>Two cards of one person at one place are the same card.</summary>
    public bool IsSameAs(CardFacts other) =>
        (Name, Organisation, Email) == (other.Name, other.Organisation, other.Email) && Numbers().Select(Figures).Order().SequenceEqual(other.Numbers().Select(Figures).Order());

    static string Figures(string number) => string.Concat(number.Where(char.IsAsciiDigit));
}
