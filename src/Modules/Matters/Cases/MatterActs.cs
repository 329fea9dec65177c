using Matters.Contracts;

namespace Matters.Cases;

/// <summary>An action that every kind has, with its form's address.</summary>
sealed record MatterAct(MatterAction Action, string Path, bool Grave = false)
{
    public string Text => MatterWords.Of(Action);

    /// <summary>It asks for more than the one form of all actions can.</summary>
    public bool OwnForm { get; init; }

    /// <summary>Stands under 更多操作.</summary>
    public bool Seldom { get; init; }

    /// <summary>Asks where the work goes.</summary>
    public bool Places => Action is MatterAction.Assign or MatterAction.Transfer;

    /// <summary>Asks for another matter's number.</summary>
    public bool NamesOther => Action is MatterAction.Link or MatterAction.Merge;

    public bool WantsOpinion => Action is not MatterAction.Link;

    public bool NeedsOpinion => Action is not (MatterAction.Assign or MatterAction.Recall or MatterAction.Circulate or MatterAction.Link);
}

static class MatterActs
{
    public static readonly IReadOnlyList<MatterAct> All =
    [
        new(MatterAction.Assign, "assign"), new(MatterAction.Transfer, "transfer"), new(MatterAction.Return, "return", Grave: true),
        new(MatterAction.Recall, "recall", Grave: true), new(MatterAction.Urge, "urge") { Seldom = true }, new(MatterAction.Opine, "opinion"),
        new(MatterAction.Close, "close", Grave: true),
        new(MatterAction.Circulate, "circulate") { Seldom = true }, new(MatterAction.Link, "link") { Seldom = true },
        new(MatterAction.Merge, "merge", Grave: true) { Seldom = true },
        new(MatterAction.Unmerge, "unmerge"), new(MatterAction.Reopen, "reopen"), new(MatterAction.Attach, "attach") { OwnForm = true },
    ];

    /// <summary>What is offered of a matter: 办结 by hand only where its kind has it.</summary>
    public static IEnumerable<MatterAct> Of(MatterKind? kind) => All.Where(act => act.Action != MatterAction.Close || kind is { ClosesByHand: true });

    public static MatterAct? At(string? path) => All.FirstOrDefault(act => act.Path == path && !act.OwnForm);
}
