namespace Disclosure.Requests;

/// <summary>What can be done to a request. Moving it between desks is the same for every matter and not repeated here.</summary>
enum RequestAction
{
    Register,
    AskSupplement,
    TakeSupplement,
    DeemAbandoned,
    ProposeExtension,
    DecideExtension,
    DraftReply,
    ReturnReply,
    SignReply,
    IssueReply,
    Withdraw,
}
