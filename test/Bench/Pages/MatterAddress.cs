using System.Text.RegularExpressions;

namespace Bench.Pages;

static partial class MatterAddress
{
    /// <summary>The matters to whose pages a page leads, each once.</summary>
    public static IReadOnlyList<string> In(string html) => [.. Address().Matches(html).Select(match => match.Value).Distinct()];

    [GeneratedRegex("/desk/matters/[0-9a-f-]{36}")]
    private static partial Regex Address();
}
