namespace Matters.Cases;

/// <summary>What is typed into the form of an action; each action takes what it needs.</summary>
sealed class ActInput
{
    public long Seen { get; set; }

    public int SeenEntries { get; set; }

    /// <summary>Part of a unit's or an officer's name, to choose from fewer.</summary>
    public string? Find { get; set; }

    public Guid? Unit { get; set; }

    public Guid? Person { get; set; }

    public List<Guid> Joint { get; set; } = [];

    public List<Guid> Readers { get; set; } = [];

    public string? Other { get; set; }

    public string? Opinion { get; set; }

    public bool Finish { get; set; }
}
