using Calendar.Contracts;
using Matters.Contracts;

namespace Disclosure.Requests;

static class RequestKind
{
    public const string Key = "disclosure.request";

    public static MatterKind Of(DisclosureSettings settings) =>
        new(Key, "依申请公开", Key, "{0}依申请〔{1}〕{2}号", TimeLimit.Parse(settings.WarnBefore))
        {
            WarnBeforeShort = TimeLimit.Parse(settings.WarnBeforeShort),
            LimitName = "答复期限",
            HowItEnds = "依申请公开件以答复办结：请拟写答复，经签发后制发。",
            OwnSteps = [new(Steps.ApproveExtension, Rights.ApproveExtension) { KindNotifies = true }, new(Steps.Sign, Rights.Sign), new(Steps.Issue, null)],
        };
}
