using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Matters.Tests.Cases;

/// <summary>What a kind decides in a step of its own stays where it is decided, whatever is done to the matter beside it.</summary>
public sealed class A_step_of_its_kind
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_neither_handed_on_nor_given_back_nor_taken_back(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, here) = (await hall.InHand(), hall.Organisation);
        await hall.House.Run<HandPlain, Done>(new(matter, here.Office, here.Director, PlainKind.Approval), hall.Clerk);
        var director = hall.Acting(here.Director);

        Assert.Equal(Because(MatterAction.Recall), await Tried(hall, new RecallMatter(matter, await hall.Seen(matter), null), hall.Clerk));
        Assert.Equal(Because(MatterAction.Return), await Tried(hall, new ReturnMatter(matter, await hall.Seen(matter), "不同意"), director));
        Assert.Equal(Because(MatterAction.Assign), await Tried(hall, new AssignMatter(matter, await hall.Seen(matter), here.Water, null, [], null), director));
        Assert.Equal(
            Refusals.MayNotDoStep(PlainKind.Approval).Code,
            (await Tried(hall, new TransferMatter(matter, await hall.Seen(matter), here.Water, here.WaterHead, "请代批"), director))?.Code);
        Assert.Equal([PlainKind.Approval], await Steps(hall, director));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Stays_when_the_handling_beside_it_moves(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, here) = (await hall.InHand(), hall.Organisation);
        await hall.House.Run<HandPlain, Done>(new(matter, here.Office, here.Director, PlainKind.Approval), hall.Clerk);
        var manager = hall.Acting(here.Mayor, Rights.OfManager);

        Assert.Null(await Tried(hall, new AssignMatter(matter, await hall.Seen(matter), here.Water, null, [], null), manager));
        Assert.Equal(["承办"], await Steps(hall, hall.Acting(here.WaterClerk)));
        Assert.Equal([PlainKind.Approval], await Steps(hall, hall.Acting(here.Director)));

        Assert.Null(await Tried(hall, new TransferMatter(matter, await hall.Seen(matter), here.School, null, "请教育局办理"), manager));
        Assert.Equal(["承办"], await Steps(hall, hall.Acting(here.SchoolClerk)));
        Assert.Equal([PlainKind.Approval], await Steps(hall, hall.Acting(here.Director)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_no_lead_with_it_and_the_handling_does(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, here) = (await hall.InHand(), hall.Organisation);
        Assert.Null(await Tried(hall, new AssignMatter(matter, await hall.Seen(matter), here.Section, here.Clerk, [], null), hall.Clerk));
        await hall.House.Run<HandPlain, Done>(new(matter, here.Section, here.Chief, PlainKind.Errand), hall.Clerk);

        Assert.Null(await Tried(hall, new TransferMatter(matter, await hall.Seen(matter), here.School, null, "请代办"), hall.Acting(here.Chief)));
        Assert.Equal(here.Section, (await hall.Row(matter)).Lead);

        Assert.Null(await Tried(hall, new TransferMatter(matter, await hall.Seen(matter), here.Water, null, "请水利局办理"), hall.Clerk));
        Assert.Equal(here.Water, (await hall.Row(matter)).Lead);
    }

    static Refusal Because(MatterAction action) => Refusals.StepOfItsKind(PlainKind.Approval, action);

    static async Task<Refusal?> Tried<TCommand>(Hall hall, TCommand command, Actor by)
        where TCommand : ICommand<Done> => (await hall.House.Run<TCommand, Done>(command, by)).Refusal;

    static async Task<IEnumerable<string>> Steps(Hall hall, Actor of) => (await hall.List(MatterList.ToDo, of)).Lines.Select(line => line.Step);
}
