using System.Text;
using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Platform.Demo;
using Platform.Files;

namespace Matters.Demo;

/// <summary>Carries the demo's officers' acts out by the commands of every kind of matter.</summary>
sealed class DemoDesk(DemoHouse house) : IDemoDesk
{
    public Task Assign(DemoAct act, UnitId unit, PersonId? person, string opinion, CancellationToken ct) =>
        Run(act, seen => new AssignMatter(act.Matter, seen, unit, person, [], opinion), ct);

    public Task Transfer(DemoAct act, UnitId unit, PersonId? person, string opinion, CancellationToken ct) =>
        Run(act, seen => new TransferMatter(act.Matter, seen, unit, person, opinion), ct);

    public Task Opine(DemoAct act, string opinion, CancellationToken ct) => Run(act, _ => new GiveOpinion(act.Matter, opinion, false), ct);

    public Task Circulate(DemoAct act, IReadOnlyList<PersonId> readers, string opinion, CancellationToken ct) =>
        Run(act, _ => new CirculateMatter(act.Matter, readers, opinion), ct);

    public Task Urge(DemoAct act, string opinion, CancellationToken ct) => Run(act, seen => new UrgeMatter(act.Matter, seen, opinion), ct);

    public Task Follow(DemoAct act, CancellationToken ct) => Run(act, _ => new FollowMatter(act.Matter, true), ct);

    public async Task Attach(DemoAct act, string name, string text, string opinion, CancellationToken ct)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var file = await house.Use(services => services.GetRequiredService<Uploads>().Receive(content, name, "Attachments", ct));
        await Run(act, _ => new AttachFile(act.Matter, [file.Value], opinion), ct);
    }

    public async Task Merge(DemoAct act, MatterId into, string opinion, CancellationToken ct)
    {
        var number = (await Found(into, ct)).Number;
        await Run(act, seen => new MergeMatters(act.Matter, seen, number, opinion), ct);
    }

    async Task Run<TCommand>(DemoAct act, Func<long, TCommand> command, CancellationToken ct)
        where TCommand : ICommand<Done> => await house.Run<TCommand, Done>(act.Who, act.At, command((await Found(act.Matter, ct)).Version), ct);

    Task<Matter> Found(MatterId id, CancellationToken ct) =>
        house.Use(services => services.GetRequiredService<AppDb>().Set<Matter>().AsNoTracking().SingleAsync(matter => matter.Id == id, ct));
}
