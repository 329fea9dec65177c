using Platform.Access;
using Platform.Commands;
using Platform.Health;

namespace Directory.Administrators;

/// <summary>Whether the three administrators are there, apart from each other, and stay so for the next weeks.</summary>
sealed class AdministratorsLook(ThreeAdministrators three, Acting acting) : IHealthLook
{
    const int Ahead = 30;

    public string Group => "三员分立";

    public int Order => 42;

    public Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        var (now, later) = (three.Missing(acting.Today), three.Missing(acting.Today.AddDays(Ahead)));
        return Task.FromResult<IReadOnlyList<HealthItem>>([.. ThreeAdministrators.All.Select(kind => Of(kind, now.Contains(kind), later.Contains(kind)))]);
    }

    HealthItem Of(Administration kind, bool missing, bool soon)
    {
        if (missing) return new(kind.Holder(), HealthState.Attention, "没有能登录的人员", $"请在{kind.Holder()}岗位上任命一位不兼任其他两类管理员的人员，并开通账号。");

        var count = three.Count(kind);
        var found = $"{count}人";
        if (kind == Administration.Security && count == 1 && !soon) return new(kind.Holder(), HealthState.Attention, found, "其提请的授权没有第二人核准。请再任命一位，互为A、B岗。");
        return soon
            ? new(kind.Holder(), HealthState.Attention, found, $"{Ahead}天内任职期满，之后没有人接替。请及时任命。")
            : new(kind.Holder(), HealthState.Good, found);
    }
}
