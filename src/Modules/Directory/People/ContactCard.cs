using System.Text.RegularExpressions;
using Kernel;

namespace Directory.People;

/// <summary>A person's name and the ways to reach them at the office, as given in a form, tidied.</summary>
readonly partial record struct ContactCard(string Name, string Telephone, string Email)
{
    const int LongestName = 40;

    public static ContactCard Of(string? name, string? telephone, string? email) =>
        new(Typed.Line(name), Typed.Line(telephone), Typed.Line(email));

    public IEnumerable<Refusal> Check()
    {
        if (Name.Length == 0) yield return Refusals.NameMissing;
        if (Name.Length > LongestName) yield return Refusals.NameTooLong;
        if (Telephone.Length > 0 && !TelephoneForm().IsMatch(Telephone)) yield return Refusals.TelephoneMalformed;
        if (Email.Length > 0 && !EmailForm().IsMatch(Email)) yield return Refusals.EmailMalformed;
    }

    [GeneratedRegex(@"^[0-9+\-() ]{3,24}\z")]
    private static partial Regex TelephoneForm();

    [GeneratedRegex(@"^[^@\s]{1,64}@[^@\s]+\.[^@\s]{2,}\z")]
    private static partial Regex EmailForm();
}
