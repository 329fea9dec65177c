using Kernel;
using Platform.Access;

namespace Directory.Roles;

/// <summary>A capability and how far the role in the form reaches with it; null where it is not granted.</summary>
/// <param name="Kind">Of which administration it is; null for the work of an office.</param>
/// <param name="NeedsTwo">Whoever gets it, a second person must agree.</param>
sealed record GrantRow(string Permission, string Name, Administration? Kind, bool NeedsTwo, Scope? Scope)
{
    public static IReadOnlyList<GrantRow> Of(Capabilities capabilities, IReadOnlyDictionary<string, Scope?> granted) =>
        [.. capabilities.All.Select(capability => new GrantRow(capability.Permission.Name, capability.Name, capability.Administration, capability.NeedsTwo, granted.GetValueOrDefault(capability.Permission.Name)))
            .OrderBy(row => row.Kind ?? (Administration)int.MaxValue)];

    public static IReadOnlyList<Grant> Granted(IReadOnlyDictionary<string, Scope?> chosen) =>
        [.. chosen.Where(one => one.Value is not null).Select(one => new Grant(new(one.Key), one.Value!.Value))];
}
