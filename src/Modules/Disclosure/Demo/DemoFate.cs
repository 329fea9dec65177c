namespace Disclosure.Demo;

/// <summary>How far a request of the demo has come by today.</summary>
enum DemoFate
{
    Filed,
    InHand,
    AwaitingSupplement,
    Answered,
    ExtensionProposed,
    Extended,
    AwaitingSignature,
    Returned,
    AwaitingIssue,
    Replied,
    Abandoned,
    Withdrawn,
}
