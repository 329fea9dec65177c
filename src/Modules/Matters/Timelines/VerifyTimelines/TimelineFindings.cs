namespace Matters.Timelines;

/// <summary>What a verification found. One that looked at nothing has verified nothing.</summary>
sealed class TimelineFindings
{
    readonly List<BrokenLink> broken = [];

    public int Chains { get; private set; }

    public int Entries { get; private set; }

    public IReadOnlyList<BrokenLink> Broken => broken;

    public bool Sound => Chains > 0 && broken.Count == 0;

    public void Add(BrokenLink? found, int entries)
    {
        Chains++;
        Entries += entries;
        if (found is not null) broken.Add(found);
    }
}
