using Kernel;

namespace Disclosure.Requests;

/// <summary>What an officer must be permitted for each action on a request.</summary>
static class RequestRights
{
    public static Permission For(RequestAction action) => action switch
    {
        RequestAction.Register => Rights.Register,
        RequestAction.DecideExtension => Rights.ApproveExtension,
        RequestAction.SignReply or RequestAction.ReturnReply => Rights.Sign,
        RequestAction.IssueReply => Rights.Issue,
        _ => Rights.Handle,
    };
}
