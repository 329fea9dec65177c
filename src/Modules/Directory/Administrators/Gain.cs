using Kernel;

namespace Directory.Administrators;

/// <summary>What a change gives that was not there before, of what two must agree to.</summary>
/// <param name="Grants">Each right once, as far as it reaches.</param>
/// <param name="People">Who gets it, now or by a term that is still to begin.</param>
sealed record Gain(IReadOnlyList<Grant> Grants, IReadOnlySet<PersonId> People)
{
    /// <summary>The same for the same rights: what was agreed to is compared by it with what would be given now.</summary>
    public string Mark => string.Join(' ', Grants.Select(grant => $"{grant.Permission.Name}:{(int)grant.Scope}"));

    public static IReadOnlyList<Grant> Read(string mark) =>
        [.. mark.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(':')).Select(parts => new Grant(new(parts[0]), (Scope)int.Parse(parts[1], null)))];
}
