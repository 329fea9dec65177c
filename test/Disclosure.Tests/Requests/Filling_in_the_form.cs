using Disclosure.Requests;

namespace Disclosure.Tests.Requests;

public sealed class Filling_in_the_form
{
    [Fact]
    public void A_whole_form_is_taken() => Assert.Empty(Sample.Form().Check());

    [Fact]
    public void An_empty_form_is_refused_for_everything_at_once() => Assert.Equal(
        ["disclosure.office-missing", "disclosure.name-missing", "disclosure.identity-missing", "disclosure.telephone-missing", "disclosure.asked-missing"],
        new FileRequest { Key = default }.Check().Select(refusal => refusal.Code));

    static readonly (string Code, FileRequest Form)[] wrong =
    [
        ("disclosure.identity-wrong", Sample.Form() with { IdentityNumber = "990100199003070012" }),
        ("disclosure.identity-wrong", Sample.Form() with { IdentityKind = IdentityKind.Passport, IdentityNumber = "E1" }),
        ("disclosure.identity-of-other", Sample.Form() with { IdentityKind = IdentityKind.CreditCode, IdentityNumber = "91990100MA0000001G" }),
        ("disclosure.identity-of-other", Business() with { IdentityKind = IdentityKind.ResidentCard, IdentityNumber = Sample.ResidentNumber }),
        ("disclosure.contact-person-missing", Business() with { ContactPerson = " " }),
        ("disclosure.telephone-wrong", Sample.Form() with { Telephone = "12345" }),
        ("disclosure.email-wrong", Sample.Form() with { Email = "wang@" }),
        ("disclosure.email-needed", Sample.Form() with { Email = "", Way = WayWanted.Email }),
        ("disclosure.address-needed", Sample.Form() with { PostalAddress = "", Form = FormWanted.Paper, Way = WayWanted.Post }),
        ("disclosure.paper-needed", Sample.Form() with { Form = FormWanted.Paper, Way = WayWanted.Online }),
        ("disclosure.asked-missing", Sample.Form() with { Subject = "", DocumentNumber = " ", Description = "\u0000\n" }),
        ("disclosure.too-long", Sample.Form() with { Description = string.Concat(Enumerable.Repeat("𠮷", 2001)) }),
    ];

    public static TheoryData<int> Wrong => [.. Enumerable.Range(0, wrong.Length)];

    [Theory, MemberData(nameof(Wrong))]
    public void One_mistake_is_named_alone(int which)
    {
        var (code, form) = wrong[which];
        var refusal = Assert.Single(form.Check());
        Assert.Equal(code, refusal.Code);
        Assert.NotNull(refusal.Field);
        Assert.Contains(refusal.Field, typeof(FileRequest).GetProperties().Select(property => property.Name));
    }

    [Fact]
    public void A_business_shows_its_credit_code() => Assert.Empty(Business().Check());

    [Fact]
    public void Characters_are_counted_as_people_count_them() =>
        Assert.Empty((Sample.Form() with { Description = string.Concat(Enumerable.Repeat("👨‍👩‍👧", 2000)) }).Check());

    [Theory]
    [InlineData("13900000001", true)]
    [InlineData("+86 139 0000 0001", true)]
    [InlineData("0990-6010000", true)]
    [InlineData("(0990) 6010000-12", true)]
    [InlineData("6010000", true)]
    [InlineData("400-810-8000", true)]
    [InlineData("1390000000", false)]
    [InlineData("电话没有", false)]
    [InlineData("13900000001; DROP", false)]
    public void Telephones(string text, bool right) => Assert.Equal(right, Contact.IsTelephone(text));

    [Theory]
    [InlineData("139 0000 0001", "13900000001", true)]
    [InlineData("+86-13900000001", "13900000001", true)]
    [InlineData("0990-6010000", "09906010000", true)]
    [InlineData("Wang@Example.com", "wang@example.com ", true)]
    [InlineData("13900000001", "13900000002", false)]
    public void Two_spellings_of_one_contact_are_the_same(string one, string other, bool same) => Assert.Equal(same, Contact.Key(one) == Contact.Key(other));

    [Theory]
    [InlineData("990100199003070019", true)]
    [InlineData("11010519491231002X", true)]
    [InlineData("11010519491231002x", true)]
    [InlineData("110105 19491231 002X", true)]
    [InlineData("110105194902300021", false)] // 30 February
    [InlineData("990100199003070018", false)] // check digit
    [InlineData("99010019900307001", false)]
    [InlineData("٩٩٠١٠٠١٩٩٠٠٣٠٧٠٠١٩", false)]
    public void Resident_numbers(string typed, bool right) => Assert.Equal(right, IdentityNumber.CanBe(IdentityKind.ResidentCard, IdentityNumber.Normal(typed)));

    [Fact]
    public void The_middle_of_an_identity_number_is_hidden()
    {
        Assert.Equal("99**************19", IdentityNumber.Hint(Sample.ResidentNumber));
        Assert.Equal("****", IdentityNumber.Hint("E123"));
    }

    static FileRequest Business() => Sample.Form() with
    {
        Class = ApplicantClass.Business,
        Name = "云溪青禾农业有限公司",
        IdentityKind = IdentityKind.CreditCode,
        IdentityNumber = "91990100MA0000001G",
        ContactPerson = "李明",
    };
}
