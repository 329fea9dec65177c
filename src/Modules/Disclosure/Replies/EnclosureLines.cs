using System.Text.RegularExpressions;

namespace Disclosure.Replies;

/// <summary>The list of what goes with a letter (附件说明, GB/T 9704): one file bears no number, and none says 附件 a second time.</summary>
static partial class EnclosureLines
{
    public static IReadOnlyList<string> Of(IReadOnlyList<string> names) => names.Count == 1
        ? [$"附件：{Plain(names[0])}"]
        : [.. names.Select((name, at) => $"{(at == 0 ? "附件：" : "")}{at + 1}. {Plain(name)}")];

    /// <remarks>A name that would be left without words stays as it is: 附件1.pdf.</remarks>
    static string Plain(string name) => Said().Replace(name, "") is { } rest && !rest.StartsWith('.') && rest.Length > 0 ? rest : name;

    [GeneratedRegex(@"^附件\s*[0-9０-９]*\s*[：:、_\-—]?\s*")]
    private static partial Regex Said();
}
