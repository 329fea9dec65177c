using Disclosure.Replies;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Disclosure.Requests;

/// <summary>What a request adds to the matter's page: its facts, its files, and what can be done to it next.</summary>
sealed class RequestPanel(AppDb db, CurrentActor current, Queries queries) : IMatterPanel
{
    static readonly (RequestAction Action, string Form, Permission Right)[] Forms =
    [
        (RequestAction.Register, "register", RegisterRequest.Requires),
        (RequestAction.AskSupplement, "ask-supplement", AskSupplement.Requires),
        (RequestAction.TakeSupplement, "take-supplement", TakeSupplement.Requires),
        (RequestAction.DeemAbandoned, "abandon", DeemAbandoned.Requires),
        (RequestAction.ProposeExtension, "extend", ProposeExtension.Requires),
        (RequestAction.DecideExtension, "decide-extension", DecideExtension.Requires),
        (RequestAction.DraftReply, "reply", DraftReply.Requires),
        (RequestAction.SignReply, "sign", SignReply.Requires),
        (RequestAction.IssueReply, "issue", IssueReply.Requires),
    ];

    public string Kind => RequestKind.Key;

    public async Task<Result<MatterPanel>> For(MatterView matter, Func<MatterAction, Refusal?> against, CancellationToken ct)
    {
        var request = await db.Set<DisclosureRequest>().Where(one => one.Matter == matter.Id).Select(one => one.Id).SingleAsync(ct);
        return (await queries.Ask<ReadRequest, RequestSheet>(new(request), ct)).Map(sheet => Panel(sheet, against));
    }

    MatterPanel Panel(RequestSheet sheet, Func<MatterAction, Refusal?> against) =>
        new("/Areas/Disclosure/Pages/Requests/_Facts.cshtml", sheet, [.. Forms.Where(form => Shown(sheet, form.Action) && current.Actor.May(form.Right)).Select(form => Offer(sheet, form.Action, form.Form, against))]);

    /// <summary>Only what the stage allows; an approval only while one is asked for, a proposal only while none was.</summary>
    static bool Shown(RequestSheet sheet, RequestAction action) => RequestRules.Allow(sheet.Stage, action) && action switch
    {
        RequestAction.DecideExtension => sheet.Request.Extension is { State: ExtensionState.Proposed },
        RequestAction.ProposeExtension => sheet.Request.Extension is null or { State: ExtensionState.Refused or ExtensionState.Lapsed },
        RequestAction.AskSupplement => sheet.Request.Supplement is null,
        _ => true,
    };

    static MatterOffer Offer(RequestSheet sheet, RequestAction action, string form, Func<MatterAction, Refusal?> against) =>
        new(RequestWords.Of(action), DisclosureAddress.Of(sheet.Request.Id, form), against(Kernel(action))?.Text)
        {
            Main = action is RequestAction.Register or RequestAction.TakeSupplement or RequestAction.DraftReply or RequestAction.SignReply or RequestAction.IssueReply,
            Grave = action == RequestAction.DeemAbandoned,
        };

    /// <summary>What the action is to the matter.</summary>
    static MatterAction Kernel(RequestAction action) => action switch
    {
        RequestAction.Register => MatterAction.Register,
        RequestAction.AskSupplement => MatterAction.AskSupplement,
        RequestAction.TakeSupplement => MatterAction.TakeSupplement,
        RequestAction.DeemAbandoned or RequestAction.IssueReply => MatterAction.Close,
        _ => MatterAction.Proceed,
    };
}
