using Directory.Contracts;
using Directory.People;
using Directory.Posts;
using Directory.Units;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Testing;
using Refusals = Directory.Posts.Refusals;

namespace Directory.Tests.Posts;

public sealed class Appointing_officers
{
    static readonly DateOnly Change = new(2026, 3, 1);

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Last_years_holder_is_named_for_last_years_day(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var old = await office.Officer(office.Section, "周建国", "科长", PostRank.Head);
        Assert.True((await office.House.Run<EndHolding, Done>(new(old.Post.Id, await HoldingOf(office, old), Change.AddDays(-1)))).Succeeded);
        Assert.True((await office.House.Run<Appoint, HoldingId>(new(old.Post.Id, await office.Person("吴玥"), Change))).Succeeded);

        Assert.Equal("吴玥", office.Ask(directory => directory.HeadOf(office.Section))!.Person.Name);
        Assert.Equal("周建国", office.Ask(directory => directory.HeadOf(office.Section, Change.AddDays(-1)))!.Person.Name);
        Assert.Equal("吴玥", office.Ask(directory => directory.HeadOf(office.Section, Change))!.Person.Name);
        Assert.Null(office.Ask(directory => directory.HeadOf(office.Section, new(2019, 12, 31))));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Refuses_a_second_head_but_not_a_second_clerk(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var head = await office.Officer(office.Section, "周建国", "科长", PostRank.Head);
        var clerk = await office.Officer(office.Section, "李明");
        var another = await office.Person("郑𠮷喆");
        Assert.Equal(Refusals.HeadIsTaken, (await Appoint(office, head.Post.Id, another)).Refusal);
        Assert.True((await Appoint(office, clerk.Post.Id, another)).Succeeded);
        Assert.Equal(Refusals.AlreadyInPost, (await Appoint(office, clerk.Post.Id, another)).Refusal);
        Assert.Equal(["周建国", "李明", "郑𠮷喆"], office.Ask(directory => directory.OfficersOf(office.Section)).Select(officer => officer.Person.Name));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Refuses_a_person_or_post_that_is_not_there(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var clerk = await office.Officer(office.Section, "李明");
        Assert.Equal(Refusals.PersonUnknown, (await Appoint(office, clerk.Post.Id, PersonId.New())).Refusal);
        Assert.Equal(Refusals.PersonUnknown, (await Appoint(office, clerk.Post.Id, null)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await Appoint(office, PostId.New(), clerk.Person.Id)).Refusal);
        var early = await office.House.Run<Appoint, HoldingId>(new(clerk.Post.Id, await office.Person("早到"), new(2019, 1, 1)));
        Assert.Equal(Refusals.BeforeTheUnit, early.Refusal);
        Assert.Equal(Refusals.HoldingUnknown, (await office.House.Run<EndHolding, Done>(new(clerk.Post.Id, HoldingId.New()))).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await office.House.Run<AddPost, PostId>(new(UnitId.New(), "科员", PostRank.Member))).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Reaches_no_further_than_the_right(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var admin = office.Acting(await office.Officer(office.Main, "管理员", grants: new Grant(Rights.People, Scope.Subtree)));
        var ours = await office.Officer(office.Section, "李明");
        var theirs = await office.Officer(office.Neighbour, "邻居");
        var person = await office.Person("新人");

        Assert.True((await office.House.Run<Appoint, HoldingId>(new(ours.Post.Id, person), admin)).Succeeded);
        Assert.Equal(CommandRefusals.NotFound, (await office.House.Run<Appoint, HoldingId>(new(theirs.Post.Id, person), admin)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await office.House.Run<EditPerson, Done>(new(theirs.Person.Id, "改名", null, null, 0), admin)).Refusal);
        Assert.True((await office.House.Run<EditPerson, Done>(new(ours.Person.Id, "李铭", null, null, 0), admin)).Succeeded);
        Assert.Equal(CommandRefusals.NotPermitted, (await office.House.Run<AddUnit, UnitId>(new("9", "越权", null, null, UnitKind.Section, office.Main), admin)).Refusal);
        Assert.Equal(3L, Convert.ToInt64(await office.House.Value("SELECT count(*) FROM platform_audit_record WHERE outcome = 2"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Asks_which_namesake_is_meant(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var first = await office.Person("重名者");
        Assert.Equal(first, (await Named(office, " 重名者 ")).Meant(null).Value);
        Assert.Null((await Named(office, "无此人")).Meant(null).Value);

        var second = await office.Person("重名者");
        var both = await Named(office, "重名者");
        Assert.Equal(Refusals.SeveralOfThatName, both.Meant(null).Refusal);
        Assert.Equal(second, both.Meant(second).Value);
    }

    static async Task<NamedPeople> Named(Office office, string name) => (await office.House.Ask<FindPeople, NamedPeople>(new(name))).Value;

    [Fact]
    public void Follows_the_days()
    {
        var post = Post.SetUp(UnitId.New(), "科员", PostRank.Member, TestHouse.Region);
        var person = PersonId.New();
        Assert.Equal(Refusals.EndsBeforeItBegins, post.Appoint(person, Change, Change.AddDays(-1)).Refusal);
        var first = post.Appoint(person, Change, Change.AddDays(9)).Value;
        Assert.Equal(Refusals.AlreadyInPost, post.Appoint(person, Change.AddDays(9), null).Refusal);
        Assert.True(post.Appoint(person, Change.AddDays(10), null).Succeeded);
        Assert.Equal(Refusals.AlreadyEnded, post.End(first, Change.AddDays(10)).Refusal);
        Assert.Equal(Refusals.EndsBeforeItBegins, post.End(first, Change.AddDays(-1)).Refusal);
        Assert.True(post.End(first, Change.AddDays(5)).Succeeded);
    }

    [Fact]
    public void Makes_no_head_of_a_post_that_several_hold()
    {
        var post = Post.SetUp(UnitId.New(), "科员", PostRank.Member, TestHouse.Region);
        Assert.True(post.Become("主任科员", PostRank.Head).Succeeded);
        Assert.True(post.Become("科员", PostRank.Member).Succeeded);
        post.Appoint(PersonId.New(), Change, null);
        post.Appoint(PersonId.New(), Change, null);
        Assert.Equal(Refusals.HeldBySeveral, post.Become("科长", PostRank.Head).Refusal);
    }

    [Theory]
    [InlineData("", "Member", "directory.post-name-missing")]
    [InlineData("一个非常非常非常非常非常非常非常非常非常非常非常非常非常长的岗位名称", "Member", "directory.post-name-too-long")]
    [InlineData("科员", "99", "directory.post-rank-unknown")]
    public void Names_what_is_wrong_with_a_post(string name, string rank, string refusal) =>
        Assert.Equal([refusal], new AddPost(UnitId.New(), name, Enum.Parse<PostRank>(rank)).Check().Select(wrong => wrong.Code));

    [Theory]
    [InlineData("", "", "", "directory.person-name-missing")]
    [InlineData("张三", "打电话给我", "", "directory.person-telephone-malformed")]
    [InlineData("张三", "", "zhangsan", "directory.person-email-malformed")]
    [InlineData("四十一个字的姓名四十一个字的姓名四十一个字的姓名四十一个字的姓名四十一个字的姓名长", "", "", "directory.person-name-too-long")]
    public void Names_what_is_wrong_with_a_person(string name, string telephone, string email, string refusal) =>
        Assert.Equal([refusal], new AddPerson(name, telephone, email).Check().Select(wrong => wrong.Code));

    static Task<Result<HoldingId>> Appoint(Office office, PostId post, PersonId? person) => office.House.Run<Appoint, HoldingId>(new(post, person));

    static async Task<HoldingId> HoldingOf(Office office, PostHolding officer) => await office.House.Look(db =>
        Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.Set<Holding>().Where(holding => holding.Post == officer.Post.Id).Select(holding => holding.Id)));
}
