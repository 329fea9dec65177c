using Directory.Contracts;
using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Demo;

namespace Matters.Demo;

/// <summary>What every kind of matter may meet with on its way: handed to another section, urged, sent to be read, merged with its twin.</summary>
sealed class DemoTeamwork(IDemoDesk desk) : IDemo
{
    const string Catalogue = "档案目录\n\n1. 会议纪要（2024年第3期）\n2. 资金使用情况表（2024年度）\n3. 项目验收意见书\n\n以上材料存于县档案馆，可以调阅。\n";

    /// <summary>After the modules have brought their matters.</summary>
    public int Order => 30;

    public async Task Seed(DemoHouse house, CancellationToken ct)
    {
        var team = await house.Use(services => DemoTeam.Of(services.GetRequiredService<AppDb>(), services.GetRequiredService<IDirectory>(), services.GetServices<IDemoEntry>(), ct));
        if (team is null) return;

        var lines = (await house.Ask<ListMatters, MatterPage>(team.Clerk, new(MatterList.ToDo, MatterSearch.None, Take: 100), ct)).Lines;
        await Merge(house, team, lines, ct);
        var inHand = lines.Where(line => line.Step == Steps.Handle).Reverse().ToList();
        if (inHand.Count < 5) return;

        var (handed, own, joint, read, urged) = (inHand[0], inHand[1], inHand[2], inHand[3], inHand[^1]);
        await Act(house, team.Clerk, seen => new AssignMatter(handed.Id, seen, team.Beside[0].Id, null, [], "请核对所存档案，三个工作日内反馈是否保存该信息。"), handed, ct);
        await Act(house, team.Clerk, seen => new AssignMatter(own.Id, seen, team.Beside[0].Id, team.Neighbour?.Person, [], "该信息由贵科制作，请提出答复意见。"), own, ct);
        await Act(house, team.Clerk, seen => new AssignMatter(joint.Id, seen, team.Clerk.Unit, team.Clerk.Person, [team.Beside[0].Id, team.Beside[1].Id], "涉及贵科室职责的部分，请提出公开意见。"), joint, ct);
        await Act(house, team.Clerk, _ => new CirculateMatter(read.Id, [team.Head.Person!.Value, .. team.Neighbour?.Person is { } head ? [head] : Array.Empty<PersonId>()], "申请内容涉及多个年度，请阅。"), read, ct);
        await Act(house, team.Head, seen => new UrgeMatter(urged.Id, seen, "请抓紧办理，务必依法按时答复。"), urged, ct);
        await Act(house, team.Clerk, _ => new FollowMatter(urged.Id, true), urged, ct);
        await desk.Attach(new(team.Clerk, house.Now, joint.Id), "档案目录.txt", Catalogue, "附上所查档案的目录。", ct);
    }

    /// <summary>The later of two that ask for the same is handled as part of the earlier.</summary>
    static async Task Merge(DemoHouse house, DemoTeam team, IReadOnlyList<MatterLine> lines, CancellationToken ct)
    {
        var twins = lines.GroupBy(line => (line.Title, line.Applicant)).FirstOrDefault(same => same.Count() > 1)?.OrderBy(line => line.OpenedAt).ToList();
        if (twins is not [var first, var second, ..]) return;

        await Act(house, team.Clerk, seen => new MergeMatters(second.Id, seen, first.Number, "同一申请人就同一内容重复提出申请，合并办理。"), second, ct);
    }

    static async Task Act<TCommand>(DemoHouse house, Actor who, Func<long, TCommand> command, MatterLine line, CancellationToken ct)
        where TCommand : Platform.Commands.ICommand<Done>
    {
        var seen = await house.Use(async services => (await services.GetRequiredService<AppDb>().Set<Matter>().FindAsync([line.Id], ct))!.Version);
        await house.Run<TCommand, Done>(who, house.Now, command(seen), ct);
    }
}
