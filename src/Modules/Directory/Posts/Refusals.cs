using Kernel;

namespace Directory.Posts;

/// <summary>Every reason why a post is not set up, or nobody is put into it.</summary>
static class Refusals
{
    public static readonly Refusal NameMissing =
        Refusal.Input("directory.post-name-missing", "Name", "请填写岗位名称，如：科长、科员。");

    public static readonly Refusal NameTooLong =
        Refusal.Input("directory.post-name-too-long", "Name", "岗位名称最长30个字，请缩短。");

    public static readonly Refusal RankUnknown =
        Refusal.Input("directory.post-rank-unknown", "Rank", "请从列表中选择岗位层级。");

    public static readonly Refusal HeldBySeveral =
        Refusal.Input("directory.post-held-by-several", "Rank", "该岗位同时有多人任职，不能改为正职。请先结束多余的任职。");

    public static readonly Refusal UnitUnknown =
        Refusal.Input("directory.post-unit-unknown", "Unit", "没有找到该机构，或者它已经撤销，请重新选择。");

    public static readonly Refusal RoleUnknown =
        Refusal.Input("directory.post-role-unknown", "Roles", "所选角色不存在，请刷新页面后重新选择。");

    public static readonly Refusal PersonUnknown =
        Refusal.Input("directory.post-person-unknown", "Person", "没有找到该人员，请先在“人员”中登记。");

    public static readonly Refusal SeveralOfThatName =
        Refusal.Input("directory.post-person-ambiguous", "Appoint.Person", "有多位同名人员，请选择是哪一位。");

    public static readonly Refusal BeforeTheUnit =
        Refusal.Input("directory.post-before-the-unit", "From", "任职日期不在该机构存续期间，请核对。");

    public static readonly Refusal EndsBeforeItBegins =
        Refusal.Input("directory.post-ends-before-it-begins", "LastDay", "任职的最后一日不能早于到任日期，请核对。");

    public static readonly Refusal AlreadyInPost =
        Refusal.Input("directory.post-already-held", "Person", "该人员在这段时间已任此岗位，不必重复任命。");

    public static readonly Refusal HeadIsTaken =
        Refusal.Input("directory.post-head-taken", "Person", "正职岗位同一时间只能有一人。请先结束现任人员的任职，或改为其离任次日到任。");

    public static readonly Refusal HoldingUnknown =
        new("directory.post-holding-unknown", "没有找到该任职记录，请刷新页面后重试。", RefusalKind.NotFound);

    public static readonly Refusal AlreadyEnded =
        Refusal.Input("directory.post-already-ended", "LastDay", "该任职已经结束，只能改为更早的日期。");
}
