using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Platform.Demo;
using Platform.Files;

namespace Disclosure.Demo;

/// <summary>What the demo's people do to a request, each by the real command.</summary>
sealed class DemoPaperwork(DemoHouse house)
{
    Actor Citizen => Actor.Public(house.Region, null);

    /// <summary>The applicant does something.</summary>
    public Task Apply<TCommand>(DateTimeOffset at, TCommand command, CancellationToken ct)
        where TCommand : ICommand<Done> => house.Run<TCommand, Done>(Citizen, at, command, ct);

    public async Task<DemoFile> File(DemoCase its, DemoOffice office, int year, DateTimeOffset at, CancellationToken ct)
    {
        var form = DemoApplicants.Form(its, office, year);
        if (its.Which % 6 == 5 && its.IsOfDepartment) form = form with { Files = [await Keep(DemoReplies.Statement(form.Name!, form.Subject!), "情况说明.csv", ct)] };
        var id = await house.Run<FileRequest, RequestId>(Citizen, at, form, ct);
        return new(id, await house.Use(services => Requests(services).Where(one => one.Id == id).Select(one => one.Matter).SingleAsync(ct)));
    }

    /// <summary>Does something to a request as it stands then.</summary>
    public async Task Do<TCommand, TResult>(DemoFile file, Actor who, DateTimeOffset at, Func<long, TCommand> command, CancellationToken ct)
        where TCommand : ICommand<TResult> => await house.Run<TCommand, TResult>(who, at, command(await Seen(file, ct)), ct);

    public async Task Draft(DemoFile file, DemoCase its, Actor drafter, Actor leader, (string Subject, int Year) asked, DateTimeOffset at, CancellationToken ct)
    {
        var given = its.Ground == "A2" ? await Keep(DemoReplies.Table(asked.Subject, asked.Year), $"{asked.Subject}.csv", ct) : null;
        await Do<DraftReply, ReplyId>(file, drafter, at, seen => new(file.Request, seen, its.Ground, DemoReplies.TextOf(its), DemoReplies.ProperOrganOf(its.Ground), leader.Person) { Files = given is null ? [] : [given] }, ct);
    }

    public async Task Issue(DemoFile file, Actor clerk, DateTimeOffset at, CancellationToken ct)
    {
        var letter = await house.Use(async services => await services.GetRequiredService<LetterRendering>()
            .Render(await services.GetRequiredService<AppDb>().Set<Reply>().AsNoTracking().SingleAsync(reply => reply.Request == file.Request, ct), ct));
        await Do<IssueReply, Done>(file, clerk, at, seen => new(file.Request, seen, letter), ct);
    }

    /// <summary>Null when the matter is of another kind.</summary>
    public Task<DemoFile?> Of(MatterId matter, CancellationToken ct) => house.Use(async services =>
        await Requests(services).Where(one => one.Matter == matter).Select(one => new { one.Id }).SingleOrDefaultAsync(ct) is { } found ? new DemoFile(found.Id, matter) : null);

    static IQueryable<DisclosureRequest> Requests(IServiceProvider services) => services.GetRequiredService<AppDb>().Set<DisclosureRequest>().AsNoTracking();

    Task<ReceivedFile> Keep(byte[] content, string name, CancellationToken ct) =>
        house.Use(services => services.GetRequiredService<MadeFiles>().Keep(content, name, FileTypes.Csv, ct));

    Task<long> Seen(DemoFile file, CancellationToken ct) => house.Use(async services =>
    {
        services.GetRequiredService<CurrentActor>().Become(Actor.House(house.Region));
        return (await services.GetRequiredService<IMatterReading>().Find(file.Matter, ct))!.Version;
    });
}

/// <summary>A request that was filed, and its matter.</summary>
sealed record DemoFile(RequestId Request, MatterId Matter);
