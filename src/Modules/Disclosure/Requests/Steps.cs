namespace Disclosure.Requests;

/// <summary>What a work item of a request says is to be done.</summary>
static class Steps
{
    public const string Register = "登记";
    public const string Handle = "承办";
    public const string AwaitSupplement = "等待补正";
    public const string ApproveExtension = "审批延期";
    public const string Sign = "签发答复";
    public const string Redraft = "修改答复";
    public const string Issue = "制发答复";
}
