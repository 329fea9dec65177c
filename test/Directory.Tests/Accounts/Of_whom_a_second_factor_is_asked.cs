using Directory.Accounts;
using Directory.Roles;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Testing;

namespace Directory.Tests.Accounts;

public sealed class Of_whom_a_second_factor_is_asked
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_everybody_after_the_days_of_grace_where_the_house_wants_it(Engine engine)
    {
        await using var staff = await Staff.Open(engine, settings => (settings.SecondFactor, settings.SecondFactorGraceDays) = (FactorNeed.Everybody, 3));
        var first = staff.House.Time.GetUtcNow();
        await staff.SignIn("liming", Staff.Password);
        staff.House.Time.Advance(TimeSpan.FromDays(2));
        await staff.SignIn("liming", Staff.Password);
        Assert.Equal(first.AddDays(3), Until(staff));

        await Telephone.SetUp(staff);
        Assert.Null(Until(staff));
        staff.House.Time.Advance(TimeSpan.FromDays(30));
        await staff.House.Run<TakeAwayFactor, Done>(new(staff.Clerk.Person.Id));
        await staff.SignIn("liming", Staff.Password);
        Assert.Equal(staff.House.Time.GetUtcNow().AddDays(3), Until(staff));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_those_who_administer_in_any_post_and_of_no_others_by_itself(Engine engine)
    {
        await using var staff = await Staff.Open(engine, settings => settings.SecondFactorGraceDays = 0);
        Assert.Null(Until(staff));
        await staff.SignIn("liming", Staff.Password);
        Assert.Null(Until(staff));

        var role = await staff.House.Run<Directory.Roles.DefineRole, RoleId>(new("accounts", "账号管理员", [new(Rights.Accounts, Scope.Unit)]));
        var post = await staff.Office.Post(staff.Office.Neighbour, "兼职", Directory.Contracts.PostRank.Member);
        await staff.House.Run<Directory.Posts.Appoint, Directory.Posts.HoldingId>(new(post, staff.Clerk.Person.Id));
        await staff.House.Run<Directory.Posts.GrantRoles, Done>(new(post, [role.Value], 1));
        Assert.Equal(staff.House.Time.GetUtcNow(), Until(staff));
    }

    [Fact]
    public async Task Of_those_with_other_rights_where_the_house_names_them_and_of_nobody_where_it_wants_none()
    {
        await using var named = await Staff.Open(Engine.Sqlite, settings => settings.SecondFactorFor.Add(Rights.MaintainUnits));
        await named.Office.Officer(named.Office.Main, "管理员", grants: new Grant(Rights.Accounts, Scope.Region));
        Assert.Null(Until(named));
        await using var nobody = await Staff.Open(Engine.Sqlite, settings => settings.SecondFactor = FactorNeed.Nobody);
        Assert.Null(Until(nobody));
    }

    /// <summary>For a session that begins now.</summary>
    static DateTimeOffset? Until(Staff staff)
    {
        using var scope = staff.House.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<FactorDetour>().Until(new(Id.New<SessionId>(), staff.Account, staff.Clerk.Post.Id, "", staff.House.Time.GetUtcNow()));
    }
}
