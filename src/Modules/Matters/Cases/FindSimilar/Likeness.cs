namespace Matters.Cases;

/// <summary>How much two titles are alike, from 0 to 1: the pairs of neighbouring characters that they share (Dice's coefficient). Chinese needs no words cut for that.</summary>
sealed class Likeness(string title)
{
    /// <summary>From here on people call two titles alike.</summary>
    public const double Much = 0.4;

    readonly HashSet<(char, char)> pairs = Pairs(title);

    public double To(string other)
    {
        var theirs = Pairs(other);
        return pairs.Count + theirs.Count == 0 ? 0 : 2.0 * theirs.Count(pairs.Contains) / (pairs.Count + theirs.Count);
    }

    static HashSet<(char, char)> Pairs(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).ToList();
        return [.. letters.Zip(letters.Skip(1))];
    }
}
