using Kernel;

namespace Directory.Proposals;

/// <summary>Every reason why grave rights are not given, not proposed or not agreed to.</summary>
static class Refusals
{
    /// <summary>Pages answer it by proposing what was refused.</summary>
    public static readonly Refusal NeedsSecond =
        new("directory.needs-second", "这项授权带有管理权限或者重要权限，须由另一位安全管理员核准才生效。请提请核准。");

    public static readonly Refusal AlreadyProposed =
        new("directory.already-proposed", "同样的提请已经在等待核准，不必重复提请。请到“授权核准”查看。", RefusalKind.Conflict);

    public static readonly Refusal OwnProposal =
        new("directory.own-proposal", "自己提请的授权不能由自己核准，请由另一位安全管理员办理。");

    public static readonly Refusal GainsOneself =
        new("directory.gains-oneself", "这项授权使您本人得到权限，不能由您核准，请由另一位安全管理员办理。");

    public static readonly Refusal Expired =
        new("directory.proposal-expired", "这项提请已经过期，没有生效。确需授权的，请提请人重新提请。");

    public static readonly Refusal AlreadyDecided =
        new("directory.proposal-decided", "这项提请已经办结，不必再办。请查看最新情况。", RefusalKind.Conflict);

    public static readonly Refusal ReasonMissing =
        Refusal.Input("directory.proposal-reason-missing", "Reason", $"请写明不同意的理由，最长{ProposalLimits.LongestReason}个字，提请人会看到。");

    public static readonly Refusal ProposerGone =
        new("directory.proposer-gone", "提请人已不在当时的岗位，或者已没有办理此事的权限，这项提请不能生效。请写明理由，选择不同意。");

    public static readonly Refusal GivesOtherwise =
        new("directory.gives-otherwise", "提请以后，所涉及的角色或岗位有了变动，现在给出的权限与提请时不同，不能照原样生效。请选择不同意，由提请人重新提请。", RefusalKind.Conflict);

    public static Refusal NotAsItWas(Refusal why) => new(
        "directory.not-as-it-was",
        $"提请以后情况有了变化，不能照原样生效：{(why == Platform.Commands.CommandRefusals.ChangedMeanwhile ? "所涉及的岗位或角色已被修改。" : why.Text)}请选择不同意，由提请人按现在的情况重新提请。",
        RefusalKind.Conflict);
}
