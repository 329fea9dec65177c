using Kernel;

namespace Disclosure.Requests;

/// <summary>Everything that is wrong with a request's form, all at once.</summary>
static class FormCheck
{
    public static IEnumerable<Refusal> Of(FileRequest form)
    {
        if (form.Office is null) yield return Refusals.OfficeMissing;
        foreach (var refusal in Applicant(form).Concat(Contacts(form)).Concat(Asked(form)).Concat(Lengths(form))) yield return refusal;
    }

    static IEnumerable<Refusal> Applicant(FileRequest form)
    {
        var person = form.Class == ApplicantClass.NaturalPerson;
        var number = IdentityNumber.Normal(form.IdentityNumber);
        if (Empty(form.Name)) yield return Refusals.NameMissing;
        if (!person && Empty(form.ContactPerson)) yield return Refusals.ContactPersonMissing;
        if (person == form.IdentityKind is IdentityKind.CreditCode || (!person && form.IdentityKind is not (IdentityKind.CreditCode or IdentityKind.Other))) yield return Refusals.IdentityOfOther;
        if (number.Length == 0) yield return Refusals.IdentityMissing;
        else if (!IdentityNumber.CanBe(form.IdentityKind, number)) yield return Refusals.IdentityWrong;
    }

    static IEnumerable<Refusal> Contacts(FileRequest form)
    {
        if (Empty(form.Telephone)) yield return Refusals.TelephoneMissing;
        else if (!Contact.IsTelephone(Typed.Line(form.Telephone))) yield return Refusals.TelephoneWrong;
        if (!Empty(form.Email) && !Contact.IsEmail(Typed.Line(form.Email))) yield return Refusals.EmailWrong;
    }

    static IEnumerable<Refusal> Asked(FileRequest form)
    {
        if (Empty(form.Subject) && Empty(form.DocumentNumber) && Empty(form.Description)) yield return Refusals.AskedMissing;
        if (form.Way == WayWanted.Email && Empty(form.Email)) yield return Refusals.EmailNeeded;
        if (form.Way == WayWanted.Post && Empty(form.PostalAddress)) yield return Refusals.AddressNeeded;
        if (form.Form == FormWanted.Paper && form.Way is WayWanted.Email or WayWanted.Online) yield return Refusals.PaperNeeded;
    }

    static IEnumerable<Refusal> Lengths(FileRequest form)
    {
        (string Field, string? Text, string Label, int Most)[] limits =
        [
            (nameof(form.Name), form.Name, "姓名或者名称", 100),
            (nameof(form.ContactPerson), form.ContactPerson, "联系人", 50),
            (nameof(form.PostalAddress), form.PostalAddress, "通信地址", 200),
            (nameof(form.Subject), form.Subject, "信息名称", 200),
            (nameof(form.DocumentNumber), form.DocumentNumber, "文号", 100),
            (nameof(form.Description), form.Description, "特征描述", 2000),
        ];
        return limits.Where(limit => Typed.Length(limit.Text) > limit.Most).Select(limit => Refusals.TooLong(limit.Field, limit.Label, limit.Most));
    }

    static bool Empty(string? text) => Typed.Line(text).Length == 0;
}
