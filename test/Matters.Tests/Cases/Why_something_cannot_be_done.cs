using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Matters.Tests.Cases;

/// <summary>What a matter's page says of each action that one may not do: the true reason, and what to do or who can.</summary>
public sealed class Why_something_cannot_be_done
{
    static readonly string[] Codes =
    [
        "matters.not-in-this-state", CommandRefusals.NotPermitted.Code, "matters.not-yours", "matters.not-of-the-lead", "matters.not-on-your-desk",
        "matters.nothing-to-return", "matters.nothing-to-recall", "matters.step-of-its-kind",
    ];

    [Fact]
    public void Names_the_state_and_how_it_goes_on_from_there_and_never_asks_for_a_fresh_page()
    {
        var all = Enum.GetValues<MatterState>().SelectMany(state => Enum.GetValues<MatterAction>().Select(action => (state, action))).Where(pair => MatterRules.Next(pair.state, pair.action) is null);
        foreach (var (state, action) in all)
        {
            var text = Refusals.NotInThisState(state, action).Text;

            Assert.StartsWith($"此件当前为“{MatterWords.Of(state)}”，不能“{MatterWords.Of(action)}”。", text, StringComparison.Ordinal);
            Sensible(text, $"{state} × {action}");
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_the_true_reason_for_whoever_looks_in_every_state(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var other = (await hall.Row(await hall.InHand())).Number!;
        var (told, looked) = (new HashSet<string>(), new HashSet<string>());
        foreach (var state in Enum.GetValues<MatterState>())
        {
            var matter = await Situations.In(hall, state, other);
            foreach (var (role, actor) in Roles(hall))
            {
                // Who may not see it, such as the water bureau before it is handed there, has no page to be told anything on.
                if (await hall.House.Ask<ReadMatter, MatterSheet>(new(matter), actor) is not { Succeeded: true, Value: var sheet }) continue;
                foreach (var act in MatterActs.All) told.Add(Holds(act.Action, actor, sheet, $"{state} × {act.Action} × {role}") ?? "");
                looked.Add(role);
            }
        }

        Assert.Equal(Roles(hall).Select(one => one.Role).ToHashSet(), looked);
        Assert.Subset(told, new HashSet<string> { "", "matters.not-in-this-state", CommandRefusals.NotPermitted.Code, "matters.not-yours", "matters.not-of-the-lead", "matters.not-on-your-desk", "matters.nothing-to-recall" });
        Assert.Subset(new HashSet<string>([.. Codes, ""]), told);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_the_kind_where_the_kind_ends_its_matters_otherwise(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var sheet = (await hall.House.Ask<ReadMatter, MatterSheet>(new(await hall.InHand(kind: OtherKind.Key)), hall.Clerk)).Value;

        Assert.Equal("“其他件”不能直接办结。请以批复办结。", MatterGate.AgainstByHand(MatterAction.Close, hall.Clerk, sheet.Matter, sheet.Work)?.Text);
    }

    /// <returns>The code of the reason; null where it may be done.</returns>
    static string? Holds(MatterAction action, Actor actor, MatterSheet sheet, string pair)
    {
        var (state, why) = (sheet.Matter.State, MatterGate.AgainstByHand(action, actor, sheet.Matter, sheet.Work));
        var right = action == MatterAction.Close ? MatterPermissions.Handle : MatterGate.Requires(action)!.Value;
        if (MatterRules.Next(state, action) is null) Assert.True(why == Refusals.NotInThisState(state, action), $"{pair}: {why?.Code}");
        else if (!actor.May(right)) Assert.True(why == CommandRefusals.NotPermitted, $"{pair}: {why?.Code}");
        else if (MatterGate.NeedsTheDesk(action) && !MatterPolicy.MayHandle(actor, sheet.Matter, sheet.Open))
            Assert.True(why == (MatterRules.Settled(state) ? Refusals.NotOfTheLead(state) : Refusals.NotYours), $"{pair}: {why?.Code}");
        if (why is not null) Sensible(why.Text, pair);
        return why?.Code;
    }

    /// <summary>A reason, and after it a remedy.</summary>
    static void Sensible(string text, string pair)
    {
        Assert.DoesNotContain("刷新", text, StringComparison.Ordinal);
        Assert.True(text.EndsWith('。') && text.Split('。', StringSplitOptions.RemoveEmptyEntries).All(part => part.Length >= 6), $"{pair}: {text}");
        Assert.True(text.Split('。', StringSplitOptions.RemoveEmptyEntries).Length >= 2 || text.Contains('：', StringComparison.Ordinal), $"{pair} has no remedy: {text}");
    }

    /// <summary>Everybody who may come to see it: who holds it, who handed it over, who manages there, who only reads, and who may do nothing at all.</summary>
    static IEnumerable<(string Role, Actor Actor)> Roles(Hall hall)
    {
        var here = hall.Organisation;
        yield return ("holder", hall.Acting(here.WaterClerk));
        yield return ("giver", hall.Clerk);
        yield return ("colleague", hall.Acting(here.Colleague));
        yield return ("manager", hall.Acting(here.Chief, Rights.OfManager));
        yield return ("mayor", hall.Acting(here.Mayor, Rights.OfMayor));
        yield return ("reader", hall.Acting(here.Mayor, new Grant(MatterPermissions.Read, Scope.All)));
        yield return ("helper", hall.Acting(here.Clerk, Rights.OfHelper));
    }
}
