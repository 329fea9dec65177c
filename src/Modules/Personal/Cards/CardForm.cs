using System.Text.RegularExpressions;
using Kernel;

namespace Personal.Cards;

/// <summary>What is typed on a name card, tidied, and what cannot be taken.</summary>
static partial class CardForm
{
    public const int LongestName = 40;
    public const int LongestLine = 100;
    public const int LongestRemark = 500;
    public const int LongestGroup = 20;

    const int MostTelephones = 6;

    public static CardFacts Facts(string? name, string? organisation, string? post, string? telephones, string? email, string? address, string? remark, string? group) => new(
        Typed.Line(name), Typed.Line(organisation), Typed.Line(post), Telephones(telephones), Typed.Line(email), Typed.Line(address), Typed.Lines(remark), Typed.Line(group));

    public static IEnumerable<Refusal> Check(CardFacts facts)
    {
        if (facts.Name.Length == 0) yield return CardRefusals.NameMissing;
        var numbers = facts.Numbers();
        if (numbers.Count > MostTelephones || !numbers.All(number => TelephoneForm().IsMatch(number))) yield return CardRefusals.TelephoneMalformed;
        if (facts.Email.Length > 0 && !EmailForm().IsMatch(facts.Email)) yield return CardRefusals.EmailMalformed;
        foreach (var (field, label, text, most) in Limits(facts).Where(limit => limit.Text.Length > limit.Most)) yield return CardRefusals.TooLong(field, label, most);
    }

    static (string Field, string Label, string Text, int Most)[] Limits(CardFacts facts) =>
    [
        ("Name", "姓名", facts.Name, LongestName),
        ("Organisation", "单位", facts.Organisation, LongestLine),
        ("Post", "职务", facts.Post, LongestLine),
        ("Email", "电子邮箱", facts.Email, LongestLine),
        ("Address", "地址", facts.Address, LongestLine),
        ("Remark", "备注", facts.Remark, LongestRemark),
        ("Group", "分组", facts.Group, LongestGroup),
    ];

    /// <summary>One in each line, also where they were typed in one line with 、 between them.</summary>
    static string Telephones(string? typed) =>
        string.Join('\n', Typed.Lines(typed).Split(['\n', '、', '，', ',', '；', ';', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct());

    [GeneratedRegex(@"^[0-9+\-()#*. 转]{3,30}\z")]
    private static partial Regex TelephoneForm();

    [GeneratedRegex(@"^[^@\s]{1,64}@[^@\s]+\.[^@\s]{2,}\z")]
    private static partial Regex EmailForm();
}
