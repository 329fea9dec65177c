namespace Browser.Roads;

/// <summary>What the audit says of the whole road.</summary>
static class Audit
{
    public const string Course = "FileRequest RegisterRequest AskSupplement SendSupplement AssignMatter ProposeExtension DecideExtension DraftReply SignReply IssueReply";

    /// <summary>What was done to the request and its matter, in order; not who only looked.</summary>
    public static string Of(string number) => $"""
        SELECT group_concat(action, ' ') FROM (
            SELECT audited.action FROM platform_audit_record audited
            JOIN matters_matter matter ON matter.number = '{number}'
            JOIN disclosure_request request ON request.matter = matter.id
            WHERE audited.subject IN ('matter:' || lower(matter.id), 'disclosure.request:' || lower(request.id))
              AND audited.outcome = 0 AND audited.action NOT LIKE 'Read%' AND audited.action <> 'LookUpRequest'
            ORDER BY audited.at, audited.id)
        """;
}
