using Directory.Accounts;
using Kernel;
using Platform.Database;
using Testing;

namespace Directory.Tests.Accounts;

public sealed class Seeing_ones_sessions
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lists_those_that_are_not_over(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var (recent, idle) = (await Begun(staff, minutesAgo: 5), await Begun(staff, minutesAgo: 31));
        Assert.Equal([recent.Id], await Listed(staff));

        await staff.House.Run<NoteStays, Done>(new([Seen(idle, staff.House.Time.GetUtcNow())]));
        Assert.Equal([idle.Id, recent.Id], (await Sessions(staff)).Select(stay => stay.Id));
        await staff.House.Run<NoteStays, Done>(new([Seen(idle, staff.House.Time.GetUtcNow().AddHours(-1))]));
        Assert.Equal(2, (await Listed(staff)).Count);

        await staff.House.Run<SignOutEverywhere, Done>(new(staff.Clerk.Person.Id));
        Assert.Empty(await Listed(staff));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_ones_own_and_nobody_elses(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var (here, there, third) = (await Begun(staff, 1), await Begun(staff, 2), await Begun(staff, 3));
        var other = staff.Office.Acting(await staff.Office.Officer(staff.Office.Section, "王芳"));
        Assert.Equal(0, (await staff.House.Run<EndStays, int>(new(SessionId.From(Guid.CreateVersion7()), there.Id), other)).Value);
        Assert.Equal(3, (await Listed(staff)).Count);

        Assert.Equal(1, (await End(staff, new(here.Id, there.Id))).Value);
        Assert.Equal(0, (await End(staff, new(here.Id, there.Id))).Value);
        Assert.Equal(0, (await End(staff, new(here.Id, here.Id))).Value);
        Assert.Equal([here.Id, third.Id], await Listed(staff));
        Assert.Equal(1, (await End(staff, new(here.Id))).Value);
        Assert.Equal([here.Id], await Listed(staff));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_who_tried_to_sign_in_as_oneself_for_half_a_year(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        await staff.SignIn("liming", "wrong", "10.0.0.9");
        await staff.SignIn("nobody", "wrong");
        await staff.SignIn("liming", Staff.Password);
        var attempts = (await View(staff)).Attempts;
        Assert.Equal([(SignInOutcome.Accepted, "10.0.0.1"), (SignInOutcome.WrongPassword, "10.0.0.9")], attempts.Select(attempt => (attempt.Outcome, attempt.Address)));

        staff.House.Time.Advance(TimeSpan.FromDays(179));
        await staff.SignIn("liming", Staff.Password);
        Assert.Equal(3, (await View(staff)).Attempts.Count);
        staff.House.Time.Advance(TimeSpan.FromDays(2));
        await staff.SignIn("liming", Staff.Password);
        Assert.Equal(2, (await View(staff)).Attempts.Count);
    }

    static async Task<Session> Begun(Staff staff, int minutesAgo)
    {
        var stamp = (string)(await staff.House.Value("SELECT security_stamp FROM directory_account"))!;
        var at = staff.House.Time.GetUtcNow().AddMinutes(-minutesAgo);
        var session = new Session(Id.New<SessionId>(), staff.Account, staff.Clerk.Post.Id, stamp, at);
        await staff.House.Run<NoteStays, Done>(new([Seen(session, at)]));
        return session;
    }

    static SeenStay Seen(Session session, DateTimeOffset at) => new(session, at, "10.0.0.1", "Windows 电脑 · Edge");

    static Task<Result<int>> End(Staff staff, EndStays command) => staff.House.Run<EndStays, int>(command, staff.Office.Acting(staff.Clerk));

    static async Task<SignInsView> View(Staff staff) => (await staff.House.Ask<ReadSignIns, SignInsView>(new(), staff.Office.Acting(staff.Clerk))).Value;

    static async Task<IReadOnlyList<Stay>> Sessions(Staff staff) => (await View(staff)).Stays;

    static async Task<List<SessionId>> Listed(Staff staff) => [.. (await Sessions(staff)).Select(stay => stay.Id)];
}
