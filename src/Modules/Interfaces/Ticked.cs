using Kernel;
using Platform.Api;

namespace Interfaces;

/// <summary>The rights that were ticked for a client or a token, as its row keeps them.</summary>
static class Ticked
{
    public const int LongestText = 1000;

    public static IReadOnlyList<string> Read(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string Text(IEnumerable<string> rights) => string.Join(' ', rights.Distinct().Order(StringComparer.Ordinal));

    public static Refusal? Against(IReadOnlyCollection<string> rights, ApiRights known) =>
        rights.Count == 0 ? Refusals.NothingTicked : rights.All(known.Has) ? null : Refusals.RightUnknown;
}
