using Directory.Accounts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Directory.Tests.Accounts;

public sealed class Registering_a_passkey
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lists_it_with_its_name_and_days_and_takes_several(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var at = staff.House.Time.GetUtcNow();
        var (key, codes) = await browser.Register(" 办公电脑 ");
        Assert.Equal(10, codes.Distinct().Count());
        var (_, none) = await browser.Register("本人手机");
        Assert.Empty(none);

        Assert.True((await browser.SignIn(key)).Succeeded);
        var listed = (await View(staff)).All;
        Assert.Equal([("办公电脑", at, (DateTimeOffset?)at.AddMinutes(1)), ("本人手机", at.AddSeconds(30), null)], listed.Select(passkey => (passkey.Name, passkey.RegisteredAt, passkey.UsedAt)));
        Assert.Equal("internal hybrid", listed[0].Transports);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_the_sessions_that_began_without_a_second_factor_and_no_others(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var before = await Stamp(staff);
        await browser.Register();
        var first = await Stamp(staff);
        Assert.NotEqual(before, first);
        await browser.Register("本人手机");
        Assert.Equal(first, await Stamp(staff));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_the_recovery_codes_of_a_telephone_as_they_are(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var phone = await Telephone.SetUp(staff);
        var (_, codes) = await new Browsing(staff).Register();
        Assert.Empty(codes);
        Assert.True((await Telephone.Bring(staff, await Telephone.Half(staff), phone.RecoveryCodes[0])).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Needs_a_fresh_proof_before_the_device_makes_a_key(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        Assert.Equal(CommandRefusals.ProofNeeded, (await browser.AskNew(proofEnds: staff.House.Time.GetUtcNow())).Refusal);
        var (key, _) = await browser.Register();
        var late = Clerk(staff) with { ProofEnds = staff.House.Time.GetUtcNow() };
        var id = (await View(staff)).All.Single().Id;
        Assert.Equal(CommandRefusals.ProofNeeded, (await staff.House.Run<RegisterPasskey, IReadOnlyList<string>>(new(new(Guid.CreateVersion7(), [1], [1], 0, false, ""), "新"), late)).Refusal);
        Assert.Equal(CommandRefusals.ProofNeeded, (await staff.House.Run<RenamePasskey, Done>(new(id, "新"), late)).Refusal);
        Assert.Equal(CommandRefusals.ProofNeeded, (await staff.House.Run<RemovePasskey, Done>(new(id), late)).Refusal);
        Assert.True((await browser.SignIn(key)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_nothing_for_another_house_or_without_the_owner_or_twice(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        foreach (var wrong in new SoftKey[] { new() { Origin = "https://evil.example" }, new() { Origin = "http://localhost.evil.example:8080" }, new() { Domain = "evil.example" }, new() { Unlocked = false } })
            Assert.Equal(PasskeyRefusals.NotMade, (await browser.Register(wrong)).Refusal);
        Assert.Equal(PasskeyRefusals.NotMade, (await browser.Register(new SoftKey().Make((await browser.AskNew()).Value) with { Credential = "{}" })).Refusal);

        var made = new SoftKey().Make((await browser.AskNew()).Value);
        Assert.Equal(PasskeyRefusals.NameMissing, (await browser.Register(made, " ")).Refusal);
        Assert.Equal(PasskeyRefusals.NameTooLong, (await browser.Register(made, new string('名', 41))).Refusal);
        Assert.Equal(PasskeyRefusals.TooLate, (await new Browsing(staff).Register(made)).Refusal);
        Assert.True((await browser.Register(made)).Succeeded);
        Assert.False((await browser.Register(made)).Succeeded);
        Assert.Single((await View(staff)).All);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_done_once_of_many_at_once(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var made = new SoftKey().Make((await browser.AskNew()).Value);
        var done = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => browser.Register(made)));
        Assert.Single(done, one => one.Succeeded);
        Assert.Single((await View(staff)).All);
        Assert.Equal(10L, Convert.ToInt64(await staff.House.Value("SELECT count(*) FROM directory_recovery_code"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_no_passkey_of_somebody_else_and_no_more_than_ten(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var other = await staff.Office.Officer(staff.Office.Section, "王芳");
        await staff.House.Run<OpenAccount, Guid>(new(other.Person.Id, "wangfang", staff.House.Services.GetRequiredService<PasswordHashing>().Hash(Staff.Password)));
        var (hers, mine) = (new Browsing(staff, other), new Browsing(staff));
        var (key, _) = await hers.Register();
        Assert.Equal(PasskeyRefusals.NotMade, (await mine.Register(key)).Refusal);
        var made = new MadePasskey(Guid.CreateVersion7(), (await View(staff, staff.Office.Acting(other))).All.Single().Credential, [1], 0, false, "");
        Assert.Equal(PasskeyRefusals.AlreadyRegistered, (await staff.House.Run<RegisterPasskey, IReadOnlyList<string>>(new(made, "她的"), Clerk(staff))).Refusal);
        Assert.Equal(PasskeyRefusals.NotMade, (await mine.Register(new SoftKey().Make((await hers.AskNew()).Value) with { Asked = (await Asked(mine)) })).Refusal);

        for (var i = 0; i < Directory.Accounts.Passkeys.Most; i++) await mine.Register($"第{i}个");
        Assert.Equal(PasskeyRefusals.TooMany, (await mine.Register(new SoftKey())).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_renamed_and_removed_by_its_owner_alone(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var ((first, _), (second, _)) = (await browser.Register(), await browser.Register("本人手机"));
        var ids = (await View(staff)).All.Select(passkey => passkey.Id).ToList();
        var stranger = staff.Office.Acting(await staff.Office.Officer(staff.Office.Section, "王芳"));
        Assert.Equal(CommandRefusals.NotFound, (await staff.House.Run<RenamePasskey, Done>(new(ids[0], "她的"), stranger)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await staff.House.Run<RemovePasskey, Done>(new(ids[0]), stranger)).Refusal);
        Assert.True((await staff.House.Run<RenamePasskey, Done>(new(ids[0], "值班室电脑"), Clerk(staff))).Succeeded);
        Assert.Equal(["值班室电脑", "本人手机"], (await View(staff)).All.Select(passkey => passkey.Name));

        var stamp = await Stamp(staff);
        Assert.True((await staff.House.Run<RemovePasskey, Done>(new(ids[0]), Clerk(staff))).Succeeded);
        Assert.NotEqual(stamp, await Stamp(staff));
        Assert.Equal(PasskeyRefusals.Failed, (await browser.SignIn(first)).Refusal);
        Assert.True((await browser.SignIn(second)).Succeeded);
        Assert.Equal(10L, Convert.ToInt64(await staff.House.Value("SELECT count(*) FROM directory_recovery_code"), null));

        Assert.True((await staff.House.Run<RemovePasskey, Done>(new(ids[1]), Clerk(staff))).Succeeded);
        Assert.Equal(0L, Convert.ToInt64(await staff.House.Value("SELECT count(*) FROM directory_recovery_code"), null));
        Assert.Null((await staff.Try("liming", Staff.Password)).Value.Half);
    }

    static Actor Clerk(Staff staff) => staff.Office.Acting(staff.Clerk);

    static async Task<PasskeysView> View(Staff staff, Actor? of = null) => (await staff.House.Ask<ReadPasskeys, PasskeysView>(new(), of ?? Clerk(staff))).Value;

    static async Task<string> Stamp(Staff staff) => (string)(await staff.House.Value("SELECT security_stamp FROM directory_account"))!;

    static async Task<string?> Asked(Browsing browser) => System.Text.Json.JsonDocument.Parse((await browser.AskNew()).Value).RootElement.GetProperty("asked").GetString();
}
