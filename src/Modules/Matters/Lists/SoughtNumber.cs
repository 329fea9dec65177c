using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Matters.Cases;
using Matters.Contracts;
using Platform.Text;

namespace Matters.Lists;

/// <summary>A reference number as people say it: 95, 95号 and 〔2026〕95 mean the numbers that end in that serial, anything else a part of one.</summary>
static partial class SoughtNumber
{
    /// <summary>Matters whose number, title or applicant fits. The words are looked through in any case, so that the number may be.</summary>
    public static Expression<Func<Matter, bool>> OrWords(string text)
    {
        var words = PlainText.Of(text);
        var number = MatterNumber.Official(text);
        var serial = Serial().Match(number);
        if (!serial.Success) return matter => matter.Number!.Contains(number) || matter.Sought.Contains(words);

        // 〕 stands before it: whoever says 95 does not mean 195.
        var ending = $"{(serial.Groups["year"].Value is { Length: > 0 } year ? year : "〕")}{serial.Groups["serial"].Value}号";
        return matter => matter.Number!.EndsWith(ending) || matter.Sought.Contains(words);
    }

    [GeneratedRegex("^第?(?<year>〔[0-9]{4}〕)?(?<serial>[0-9]{1,9})号?$")]
    private static partial Regex Serial();
}
