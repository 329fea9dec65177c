namespace Platform.Health;

public sealed record HealthGroup(string Name, IReadOnlyList<HealthItem> Items);
