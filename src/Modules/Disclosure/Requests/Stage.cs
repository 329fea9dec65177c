using Disclosure.Replies;
using Matters.Contracts;

namespace Disclosure.Requests;

/// <summary>Where a request stands. It is not stored: the matter's state and what the request holds say it.</summary>
enum Stage
{
    /// <summary>待登记.</summary>
    Filed,

    /// <summary>办理中.</summary>
    InHand,

    /// <summary>待补正.</summary>
    AwaitingSupplement,

    /// <summary>待签发: a reply lies with the leader.</summary>
    AwaitingSignature,

    /// <summary>待制发: signed and numbered, not sent out.</summary>
    AwaitingIssue,

    /// <summary>已答复.</summary>
    Replied,

    /// <summary>视为放弃.</summary>
    Abandoned,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>已并件.</summary>
    Merged,
}

static class Stages
{
    public static Stage Of(MatterState state, ReplyState? reply) => (state, reply) switch
    {
        (MatterState.Filed, _) => Stage.Filed,
        (MatterState.Waiting, _) => Stage.AwaitingSupplement,
        (MatterState.InHand, ReplyState.Drafted) => Stage.AwaitingSignature,
        (MatterState.InHand, ReplyState.Signed) => Stage.AwaitingIssue,
        (MatterState.InHand, _) => Stage.InHand,
        (MatterState.Closed, ReplyState.Issued) => Stage.Replied,
        (MatterState.Closed, _) => Stage.Abandoned,
        (MatterState.Withdrawn, _) => Stage.Withdrawn,
        _ => Stage.Merged,
    };
}
