namespace Platform.Health;

/// <summary>Looks at one part of the house. Found in the modules by itself; whatever is worth an operator's glance may have one.</summary>
/// <remarks>It takes at most a second or two. An exception is shown as the part's failure.</remarks>
public interface IHealthLook
{
    /// <summary>The heading under which it is shown.</summary>
    string Group { get; }

    /// <summary>Its place among the groups, small first.</summary>
    int Order { get; }

    Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct);
}
