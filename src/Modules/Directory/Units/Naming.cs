using Kernel;

namespace Directory.Units;

/// <summary>The name, short name and document initials given to a unit in a form, tidied.</summary>
readonly record struct Naming(string Name, string ShortName, string Initials)
{
    const int LongestName = 60;
    const int LongestShortName = 20;
    const int LongestInitials = 12;

    /// <summary>The short name is the name itself where none is given.</summary>
    public static Naming Of(string? name, string? shortName, string? initials)
    {
        var full = Typed.Line(name);
        return new(full, Typed.Line(shortName) is { Length: > 0 } given ? given : full, Typed.Line(initials));
    }

    public IEnumerable<Refusal> Check()
    {
        if (Name.Length == 0) yield return Refusals.NameMissing;
        if (Name.Length > LongestName) yield return Refusals.NameTooLong;
        if (ShortName.Length > LongestShortName) yield return Refusals.ShortNameTooLong;
        if (Initials.Length > LongestInitials) yield return Refusals.InitialsTooLong;
    }
}
