using Directory.Accounts;
using Directory.Contracts;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Directory.Tests.Accounts;

public sealed class Maintaining_accounts
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Gives_each_person_one_under_a_name_of_its_own(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var another = await staff.Office.Person("王芳");
        Assert.Equal(Refusals.AlreadyHasAccount, await Opened(staff, staff.Clerk.Person.Id, "other"));
        Assert.Equal(Refusals.NameTaken, await Opened(staff, another, "LIMING"));
        Assert.Equal(Refusals.NameMalformed, await Opened(staff, another, "王芳"));
        Assert.Equal(CommandRefusals.NotFound, await Opened(staff, PersonId.New(), "other"));
        Assert.Equal(Refusals.AccountUnknown, (await staff.House.Run<DisableAccount, Done>(new(another))).Refusal);
        Assert.Null(await Opened(staff, another, "wangfang"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Reaches_no_further_than_the_right_and_never_ones_own(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var admin = staff.Office.Acting(await staff.Office.Officer(staff.Office.Neighbour, "管理员", grants: new Grant(Rights.Accounts, Scope.Subtree)));
        Assert.Equal(CommandRefusals.NotFound, (await staff.House.Run<DisableAccount, Done>(new(staff.Clerk.Person.Id), admin)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await staff.House.Run<ResetPassword, Done>(new(staff.Clerk.Person.Id, "hash"), admin)).Refusal);
        Assert.Equal(Refusals.OwnAccount, (await staff.House.Run<DisableAccount, Done>(new(admin.Person!.Value), admin)).Refusal);
        Assert.Equal(CommandRefusals.NotPermitted, (await staff.House.Run<EnableAccount, Done>(new(staff.Clerk.Person.Id), staff.Office.Acting(staff.Clerk))).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_reset_password_unlocks_but_does_not_enable(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var hash = new PasswordHashing(Microsoft.Extensions.Options.Options.Create(new SignInSettings { HashRounds = 1000 })).Hash("Dong-Tian-2026");
        for (var i = 0; i < 5; i++) await staff.SignIn("liming", "wrong");
        await staff.House.Run<ResetPassword, Done>(new(staff.Clerk.Person.Id, hash));
        Assert.True((await staff.SignIn("liming", "Dong-Tian-2026")).Succeeded);

        await staff.House.Run<DisableAccount, Done>(new(staff.Clerk.Person.Id));
        await staff.House.Run<ResetPassword, Done>(new(staff.Clerk.Person.Id, hash));
        Assert.False((await staff.SignIn("liming", "Dong-Tian-2026")).Succeeded);
        Assert.Null(staff.Office.Ask(directory => directory.ActorOf("liming")));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_the_officer_of_an_account_in_the_post_of_highest_standing(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var head = await staff.Office.Post(staff.Office.Main, "主任", PostRank.Head);
        await staff.House.Run<Directory.Posts.Appoint, Directory.Posts.HoldingId>(new(head, staff.Clerk.Person.Id));
        Assert.Equal("主任", staff.Office.Ask(directory => directory.ActorOf("LiMing"))!.PostName);
        Assert.Null(staff.Office.Ask(directory => directory.ActorOf("nobody")));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Only_a_post_that_is_held_can_be_chosen(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var theirs = await staff.Office.Officer(staff.Office.Neighbour, "邻居");
        var actor = staff.Office.Acting(staff.Clerk);
        Assert.True((await staff.House.Run<ChoosePost, Done>(new(staff.Clerk.Post.Id), actor)).Succeeded);
        Assert.Equal(CommandRefusals.NotFound, (await staff.House.Run<ChoosePost, Done>(new(theirs.Post.Id), actor)).Refusal);
        Assert.Equal($"post:{theirs.Post.Id}", await staff.House.Value("SELECT subject FROM platform_audit_record WHERE action = 'ChoosePost' AND outcome = 2"));
    }

    static async Task<Refusal?> Opened(Staff staff, PersonId person, string name) =>
        (await staff.House.Run<OpenAccount, Guid>(new(person, name, "hash"))).Refusal;
}
