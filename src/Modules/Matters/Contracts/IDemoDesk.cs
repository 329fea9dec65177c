using Kernel;

namespace Matters.Contracts;

/// <summary>What officers of a demo county do at their desks whatever kind of matter it is, each by the real command: for the demo data of the modules that bring the kinds.</summary>
public interface IDemoDesk
{
    /// <summary>Hands a matter to a section, to one person in it or to all of it (交办).</summary>
    Task Assign(DemoAct act, UnitId unit, PersonId? person, string opinion, CancellationToken ct);

    /// <summary>Passes it on to a section whose business it is (转办).</summary>
    Task Transfer(DemoAct act, UnitId unit, PersonId? person, string opinion, CancellationToken ct);

    /// <summary>Writes an opinion (填写意见).</summary>
    Task Opine(DemoAct act, string opinion, CancellationToken ct);

    /// <summary>Sends it to be read (送阅).</summary>
    Task Circulate(DemoAct act, IReadOnlyList<PersonId> readers, string opinion, CancellationToken ct);

    /// <summary>Urges whoever has it (催办).</summary>
    Task Urge(DemoAct act, string opinion, CancellationToken ct);

    /// <summary>Keeps it among what one follows (关注).</summary>
    Task Follow(DemoAct act, CancellationToken ct);

    /// <summary>Adds a file of plain text (添加附件).</summary>
    Task Attach(DemoAct act, string name, string text, string opinion, CancellationToken ct);

    /// <summary>Handles it as part of an earlier one (并件).</summary>
    Task Merge(DemoAct act, MatterId into, string opinion, CancellationToken ct);
}

/// <summary>Who does something to which matter, and when.</summary>
public sealed record DemoAct(Actor Who, DateTimeOffset At, MatterId Matter);
