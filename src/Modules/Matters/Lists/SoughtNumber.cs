using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Matters.Cases;
using Matters.Contracts;

namespace Matters.Lists;

/// <summary>A reference number as people say it: 95, 95号 and 〔2026〕95 mean the numbers that end in that serial, anything else a part of one.</summary>
static partial class SoughtNumber
{
    /// <summary>Matters whose number or title fits. The title is looked through in any case, so that the number may be.</summary>
    public static Expression<Func<Matter, bool>> OrTitle(string text)
    {
        var number = MatterNumber.Official(text);
        var serial = Serial().Match(number);
        if (!serial.Success) return matter => matter.Number!.Contains(number) || matter.Title.Contains(text);

        // 〕 stands before it: whoever says 95 does not mean 195.
        var ending = $"{(serial.Groups["year"].Value is { Length: > 0 } year ? year : "〕")}{serial.Groups["serial"].Value}号";
        return matter => matter.Number!.EndsWith(ending) || matter.Title.Contains(text);
    }

    [GeneratedRegex("^第?(?<year>〔[0-9]{4}〕)?(?<serial>[0-9]{1,9})号?$")]
    private static partial Regex Serial();
}
