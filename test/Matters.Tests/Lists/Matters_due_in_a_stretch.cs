using Agenda.Contracts;
using Kernel;
using Matters.Contracts;
using Platform.Database;
using Testing;

namespace Matters.Tests.Lists;

/// <summary>Lists narrowed to what becomes due in a stretch of time, and the calendar that is made from one.</summary>
public sealed class Matters_due_in_a_stretch
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_those_and_no_others_in_every_list(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (soon, later) = (await hall.File(limit: TimeLimit("3wd"), title: "先到期"), await hall.File(title: "后到期"));
        var due = (await hall.Row(soon)).DueAt!.Value;
        var stretch = MatterSearch.None with { Due = new(due, due.AddMicroseconds(1)) };

        foreach (var list in new[] { MatterList.ToDo, MatterList.Unit, MatterList.All })
        {
            Assert.Equal([soon], (await hall.List(list, hall.Clerk, stretch)).Lines.Select(line => line.Id));
            Assert.Equal([later], (await hall.List(list, hall.Clerk, stretch with { Due = new(due.AddMicroseconds(1), due.AddYears(1)) })).Lines.Select(line => line.Id));
            Assert.Equal(0, (await hall.List(list, hall.Clerk, stretch with { Due = new(due.AddDays(-1), due) })).Total.Value);
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Stand_in_the_calendar_of_whoever_has_them_on_the_desk(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (soon, canary) = (await hall.File(limit: TimeLimit("3wd"), title: "先到期"), await hall.File(hall.Organisation.School, limit: TimeLimit("3wd"), title: "教育局的件"));
        var row = await hall.Row(soon);

        var entry = Assert.Single(await Agenda(hall, hall.Clerk, row.DueOn!.Value));
        Assert.Equal(($"matter:{soon.Value}", AgendaKind.Deadline, "先到期", MatterAddress.Of(soon)), (entry.Id, entry.Kind, entry.Title, entry.Address));
        Assert.Equal(canary.Value.ToString(), Assert.Single(await Agenda(hall, hall.Acting(hall.Organisation.SchoolClerk), row.DueOn.Value)).Id.Split(':')[1]);
        Assert.Empty(await Agenda(hall, hall.Clerk, row.DueOn.Value.AddDays(1)));
        Assert.Empty(await Agenda(hall, hall.Acting(hall.Organisation.WaterClerk), row.DueOn.Value));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Stand_there_all_however_many_they_are(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        MatterId last = default;
        for (var count = 0; count < 101; count++) last = await hall.File(limit: TimeLimit("3wd"));

        Assert.Equal(101, (await Agenda(hall, hall.Clerk, (await hall.Row(last)).DueOn!.Value)).Count);
    }

    static async Task<IReadOnlyList<AgendaEntry>> Agenda(Hall hall, Actor actor, DateOnly day) =>
        (await hall.House.Ask<ListAgenda, IReadOnlyList<AgendaEntry>>(new(day, day), actor)).Value;

    static Calendar.Contracts.TimeLimit TimeLimit(string text) => Calendar.Contracts.TimeLimit.Parse(text);
}
