using Kernel;

namespace Directory.Accounts;

/// <summary>What its owner calls a passkey.</summary>
static class PasskeyName
{
    public static IEnumerable<Refusal> Check(string? typed)
    {
        var length = Typed.Length(Typed.Line(typed));
        if (length == 0) yield return PasskeyRefusals.NameMissing;
        if (length > Passkey.LongestName) yield return PasskeyRefusals.NameTooLong;
    }
}
