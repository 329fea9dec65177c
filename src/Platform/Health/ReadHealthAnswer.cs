using Kernel;
using Platform.House;
using Platform.Reading;

namespace Platform.Health;

sealed class ReadHealthAnswer(IEnumerable<IHealthLook> looks, ThisNode node) : IAnswer<ReadHealth, HealthReport>
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<Result<HealthReport>> Answer(ReadHealth query, CancellationToken ct)
    {
        var groups = new List<HealthGroup>();
        foreach (var same in looks.GroupBy(look => look.Group).OrderBy(same => same.Min(look => look.Order)))
        {
            var items = new List<HealthItem>();
            foreach (var look in same) items.AddRange(await Look(look, ct));
            groups.Add(new(same.Key, items));
        }

        return new HealthReport(node.Name, node.Now, groups);
    }

    /// <summary>One part that hangs or fails does not hide the others.</summary>
    static async Task<IReadOnlyList<HealthItem>> Look(IHealthLook look, CancellationToken ct)
    {
        try
        {
            return await look.Look(ct).WaitAsync(Patience, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            return [new(look.Group, HealthState.Bad, $"检查未能完成（{failure.GetType().Name}）", "请查看运行日志；该部分暂不可用或者没有及时应答。")];
        }
    }
}
