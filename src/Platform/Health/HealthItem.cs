namespace Platform.Health;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What it is, in the operator's Chinese.</param>
/// <param name="Found">What was found, with figures.</param>
/// <param name="Remedy">What to do, or what does not work; nothing when all is well.</param>
public sealed record HealthItem(string Name, HealthState State, string Found, string? Remedy = null);
