namespace Platform.Health;

/// <param name="At">When it was looked at.</param>
public sealed record HealthReport(string Node, DateTimeOffset At, IReadOnlyList<HealthGroup> Groups)
{
    /// <summary>The worst of all; what is not installed is not bad.</summary>
    public HealthState State => Groups.SelectMany(group => group.Items).Select(item => item.State).Where(state => state != HealthState.Absent).DefaultIfEmpty().Max();
}
