namespace Platform.Outbox;

/// <summary>Something that has happened, told to other modules after the commit. Stands in a module's Contracts; carries ids, never personal data.</summary>
public interface IEvent
{
    /// <summary>Stable across releases, <c>module.what-happened</c>.</summary>
    static abstract string Name { get; }
}
