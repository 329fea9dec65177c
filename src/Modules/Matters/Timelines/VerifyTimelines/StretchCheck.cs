namespace Matters.Timelines;

/// <summary>Follows the chains of a stretch of matters, whose rows come one matter after the other.</summary>
sealed class StretchCheck
{
    readonly List<BrokenLink> broken = [];
    ChainCheck? chain;
    int chains;
    int entries;

    public void Next(in TimelineRow row)
    {
        if (chain is null || row.Matter != chain.Head.Id)
        {
            EndChain();
            chain = new(row.Head);
        }

        if (row.HasEntry) chain.Next(row.Content(chain.Head.Id), row.Digest);
    }

    public TimelineFindings End()
    {
        EndChain();
        return new(chains, entries, broken);
    }

    void EndChain()
    {
        if (chain is null) return;

        chain.End();
        (chains, entries) = (chains + 1, entries + chain.Entries);
        if (chain.Broken is { } link) broken.Add(link);
    }
}
