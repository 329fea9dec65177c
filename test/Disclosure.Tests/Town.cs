using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Offices;
using Platform.Commands;
using Platform.Database;
using Platform.Modules;
using Testing;
using static Kernel.Scope;

namespace Disclosure.Tests;

/// <summary>A county with a disclosure office: clerk, head, leader, a section that handles, and a neighbour who must not see anything.</summary>
sealed class Town : IAsyncDisposable
{
    static readonly ModuleList Modules = ModuleList.Of(typeof(Town).Assembly);
    static readonly Permission Read = new("matters.read");
    static readonly Permission HandleMatters = new("matters.handle");

    Town(Office office) => Office = office;

    public Office Office { get; }

    public TestHouse House => Office.House;

    public Officer Clerk { get; private set; } = null!;

    public Officer SecondClerk { get; private set; } = null!;

    public Officer Head { get; private set; } = null!;

    public Officer Leader { get; private set; } = null!;

    public Officer Handler { get; private set; } = null!;

    public Officer Neighbour { get; private set; } = null!;

    public static async Task<Town> Open(Engine engine, Action<IServiceCollection>? change = null)
    {
        var town = new Town(await Office.Open(engine, Modules, change));
        var office = town.Office;
        Grant[] clerk = [new(Rights.Register, Unit), new(Rights.Handle, Unit), new(Rights.Issue, Unit)];
        town.Clerk = await office.Officer(office.Section, "赵清", Directory.Contracts.PostRank.Member, clerk);
        town.SecondClerk = await office.Officer(office.Section, "钱敏", Directory.Contracts.PostRank.Member, clerk);
        town.Head = await office.Officer(office.Section, "孙志远", Directory.Contracts.PostRank.Head, new(Rights.ApproveExtension, Unit), new(Rights.Handle, Unit));
        town.Leader = await office.Officer(office.Main, "李国华", Directory.Contracts.PostRank.Head, new Grant(Rights.Sign, Subtree));
        town.Handler = await office.Officer(office.Neighbour, "周婷", Directory.Contracts.PostRank.Member, new Grant(Rights.Handle, Unit));
        town.Neighbour = await office.Officer(office.Neighbour, "吴鹏", Directory.Contracts.PostRank.Member, clerk);
        return town;
    }

    public Task<Result<RequestId>> File(FileRequest? form = null, SubmissionKey? once = null) =>
        House.Run<FileRequest, RequestId>(form ?? Sample.Form(Office.Section), Citizen, once);

    public static Actor Citizen => Actor.Public(TestHouse.Region, "203.0.113.7");

    public Task<Result<T>> Do<TCommand, T>(Officer officer, TCommand command)
        where TCommand : ICommand<T> => House.Run<TCommand, T>(command, Acting(officer));

    public Task Must<TCommand, T>(Officer officer, TCommand command)
        where TCommand : ICommand<T> => Must<TCommand, T>(Acting(officer), command);

    public async Task<T> Must<TCommand, T>(Actor actor, TCommand command)
        where TCommand : ICommand<T>
    {
        var done = await House.Run<TCommand, T>(command, actor);
        return done.Succeeded ? done.Value : throw new InvalidOperationException($"{typeof(TCommand).Name}: {done.Refusal.Code} {done.Refusal.Text}");
    }

    public async Task<Result<Done>> Issue(RequestId id, Officer? by = null)
    {
        var letter = await House.Services.GetRequiredService<LetterRendering>().Render(await Reply(id), default);
        return await Do<IssueReply, Done>(by ?? Clerk, new(id, await Seen(id), letter));
    }

    /// <summary>With the rights on matters that every officer of these posts has.</summary>
    public static Actor Acting(Officer officer) => officer.Actor is var actor ? actor with { Grants = [.. actor.Grants, new(Read, Unit), new(HandleMatters, Unit)] } : null!;

    public async Task<MatterView> Matter(RequestId request)
    {
        var matter = (await Request(request)).Matter;
        await using var scope = House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.House(TestHouse.Region));
        return (await scope.ServiceProvider.GetRequiredService<IMatterReading>().Find(matter, default))!;
    }

    public async Task<long> Seen(RequestId request) => (await Matter(request)).Version;

    public Task<DisclosureRequest> Request(RequestId id) => House.Look(db => db.Set<DisclosureRequest>().AsNoTracking().SingleAsync(one => one.Id == id));

    public async Task<Reply> Reply(RequestId id)
    {
        var reply = (await Request(id)).Reply;
        return await House.Look(db => db.Set<Reply>().AsNoTracking().SingleAsync(one => one.Id == reply));
    }

    public async Task<Stage> StageOf(RequestId id) =>
        Stages.Of((await Matter(id)).State, (await Request(id)).Reply is null ? null : (await Reply(id)).State);

    /// <summary>A legal day at nine in the morning in China.</summary>
    public void On(string day) => House.Time.Set(new DateTimeOffset(Sample.Day(day).ToDateTime(new(9, 0)), TimeSpan.FromHours(8)));

    public async Task<IReadOnlyList<string>> Audited(RequestId id)
    {
        var (request, matter) = (id.Subject, (await Request(id)).Matter.Subject);
        return await House.Look(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT action || ' ' || outcome || coalesce(' ' || detail, '') FROM platform_audit_record WHERE subject IN ('{request}', '{matter}') ORDER BY at, id";
            await using var rows = await command.ExecuteReaderAsync();
            var lines = new List<string>();
            while (await rows.ReadAsync()) lines.Add(rows.GetString(0));
            return lines;
        });
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();
}
