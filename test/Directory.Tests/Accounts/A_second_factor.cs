using Directory.Accounts;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Directory.Tests.Accounts;

public sealed class A_second_factor
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Counts_only_once_a_code_has_confirmed_it(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        Assert.Equal(FactorRefusals.NotBegun, (await Confirm(staff, "123456")).Refusal);
        await staff.House.Run<BeginFactor, Done>(new(), Clerk(staff));
        var secret = (await View(staff)).Secret;
        Assert.Equal(32, secret!.Length);
        Assert.Equal(FactorRefusals.NotTheSecrets, (await Confirm(staff, "123456")).Refusal);
        Assert.Null((await staff.Try("liming", Staff.Password)).Value.Half);

        await staff.House.Run<BeginFactor, Done>(new(), Clerk(staff));
        Assert.NotEqual(secret, (await View(staff)).Secret);
        await Telephone.SetUp(staff);
        Assert.Equal(("liming", null, 10), ((await View(staff)).Account, (await View(staff)).Secret, (await View(staff)).RecoveryCodes));
        Assert.Equal(FactorRefusals.AlreadySet, (await staff.House.Run<BeginFactor, Done>(new(), Clerk(staff))).Refusal);
        Assert.Equal(FactorRefusals.AlreadySet, (await Confirm(staff, "123456")).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_shown_to_nobody_who_has_not_just_proven_who_he_is(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        await staff.House.Run<BeginFactor, Done>(new(), Clerk(staff));
        var late = Clerk(staff) with { ProofEnds = staff.House.Time.GetUtcNow() };
        Assert.Null((await staff.House.Ask<ReadFactor, FactorView>(new(), late)).Value.Secret);
        Assert.NotNull((await staff.House.Ask<ReadFactor, FactorView>(new(), late with { ProofEnds = staff.House.Time.GetUtcNow().AddSeconds(1) })).Value.Secret);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_all_sessions_when_it_comes_and_when_it_goes(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        await Begun(staff);
        await Begun(staff);
        Assert.Equal(2, await Open(staff));
        var phone = await Telephone.SetUp(staff);
        Assert.Equal(0, await Open(staff));

        await Begun(staff);
        var half = await Telephone.Half(staff);
        Assert.True((await staff.House.Run<RemoveFactor, Done>(new(), Clerk(staff))).Succeeded);
        Assert.Equal(0, await Open(staff));
        Assert.Equal(FactorRefusals.TooLate, (await Telephone.Bring(staff, half, phone.Code())).Refusal);
        Assert.Equal(FactorRefusals.NoneSet, (await staff.House.Run<RemoveFactor, Done>(new(), Clerk(staff))).Refusal);
        Assert.Null((await staff.Try("liming", Staff.Password)).Value.Half);
        Assert.Equal(0L, Convert.ToInt64(await staff.House.Value("SELECT count(*) FROM directory_recovery_code"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Has_other_recovery_codes_on_demand_and_the_old_ones_open_nothing(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        Assert.Equal(FactorRefusals.NoneSet, (await staff.House.Run<RenewRecoveryCodes, IReadOnlyList<string>>(new(), Clerk(staff))).Refusal);
        var phone = await Telephone.SetUp(staff);
        var fresh = (await staff.House.Run<RenewRecoveryCodes, IReadOnlyList<string>>(new(), Clerk(staff))).Value;
        Assert.Equal(20, fresh.Concat(phone.RecoveryCodes).Distinct().Count());
        Assert.False((await Telephone.Bring(staff, await Telephone.Half(staff), phone.RecoveryCodes[0])).Succeeded);
        Assert.True((await Telephone.Bring(staff, await Telephone.Half(staff), fresh[0])).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_taken_away_from_others_by_whoever_holds_the_right_and_never_from_oneself(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var person = staff.Clerk.Person.Id;
        var admin = staff.Office.Acting(await staff.Office.Officer(staff.Office.Main, "管理员", grants: new Grant(Rights.Factors, Scope.Subtree)));
        var stranger = staff.Office.Acting(await staff.Office.Officer(staff.Office.Neighbour, "邻居", grants: new Grant(Rights.Factors, Scope.Subtree)));
        var keeper = staff.Office.Acting(await staff.Office.Officer(staff.Office.Main, "系统管理员", grants: new Grant(Rights.Accounts, Scope.Region)));
        Assert.Equal(FactorRefusals.NoneSet, (await staff.House.Run<TakeAwayFactor, Done>(new(person), admin)).Refusal);
        await Telephone.SetUp(staff);
        await Begun(staff);

        Assert.Equal(CommandRefusals.NotFound, (await staff.House.Run<TakeAwayFactor, Done>(new(person), stranger)).Refusal);
        Assert.Equal(CommandRefusals.NotPermitted, (await staff.House.Run<TakeAwayFactor, Done>(new(person), Clerk(staff))).Refusal);
        Assert.Equal(CommandRefusals.NotPermitted, (await staff.House.Run<TakeAwayFactor, Done>(new(person), keeper)).Refusal);
        Assert.Equal(FactorRefusals.OwnFactor, (await staff.House.Run<TakeAwayFactor, Done>(new(admin.Person!.Value), admin)).Refusal);
        Assert.True((await staff.House.Run<TakeAwayFactor, Done>(new(person), admin)).Succeeded);
        Assert.Equal(0, await Open(staff));
        Assert.Null((await staff.Try("liming", Staff.Password)).Value.Half);
        Assert.Equal($"person:{person}", await staff.House.Value("SELECT subject FROM platform_audit_record WHERE action = 'TakeAwayFactor' AND outcome = 0"));
    }

    static Actor Clerk(Staff staff) => staff.Office.Acting(staff.Clerk);

    static Task<Result<IReadOnlyList<string>>> Confirm(Staff staff, string code) => staff.House.Run<ConfirmFactor, IReadOnlyList<string>>(new(code), Clerk(staff));

    static async Task<FactorView> View(Staff staff) => (await staff.House.Ask<ReadFactor, FactorView>(new(), Clerk(staff))).Value;

    static async Task Begun(Staff staff)
    {
        var (stamp, at) = ((string)(await staff.House.Value("SELECT security_stamp FROM directory_account"))!, staff.House.Time.GetUtcNow());
        var session = new Session(Id.New<SessionId>(), staff.Account, staff.Clerk.Post.Id, stamp, at);
        await staff.House.Run<NoteStays, Done>(new([new SeenStay(session, at, "10.0.0.1", Telephone.Device)]));
    }

    static async Task<int> Open(Staff staff) => (await staff.House.Ask<ReadSignIns, SignInsView>(new(), Clerk(staff))).Value.Stays.Count;
}
