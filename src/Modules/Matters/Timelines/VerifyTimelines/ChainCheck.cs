using Platform.Chains;

namespace Matters.Timelines;

/// <summary>Follows one timeline's chain from its beginning, entry by entry, to the head that the matter keeps.</summary>
sealed class ChainCheck(TimelineHead head)
{
    byte[] previous = TimelineContent.Genesis(head.Id);
    int expected = 1;

    public TimelineHead Head => head;

    /// <summary>The first link that does not hold.</summary>
    public BrokenLink? Broken { get; private set; }

    /// <summary>How many entries there are, sound or not.</summary>
    public int Entries { get; private set; }

    public void Next(in TimelineContent entry, byte[] digest)
    {
        Entries++;
        if (Broken is not null) return;
        if (entry.Position != expected) Break(expected, "缺少此条记录");
        else if (digest.Length != Sm3.Length || !entry.Follows(previous, digest)) Break(expected, "此条记录与链不符");
        (previous, expected) = (digest, expected + 1);
    }

    public void End()
    {
        if (Broken is not null) return;
        if (expected <= head.Length) Break(expected, "末尾记录缺失");
        else if (expected > head.Length + 1) Break(head.Length + 1, "末尾多出记录");
        else if (!previous.AsSpan().SequenceEqual(head.Digest)) Break(head.Length, "末尾摘要与件的登记不符");
    }

    void Break(int position, string what) => Broken = new(head.Id, head.Number, position, what);
}
