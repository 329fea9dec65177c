namespace Disclosure.Replies;

/// <summary>Where a reply stands.</summary>
enum ReplyState
{
    /// <summary>Sent to be signed (送签).</summary>
    Drafted,

    /// <summary>Sent back to be changed (退回修改).</summary>
    Returned,

    /// <summary>Signed, numbered and frozen (已签发).</summary>
    Signed,

    /// <summary>Rendered and sent out (已制发).</summary>
    Issued,
}
