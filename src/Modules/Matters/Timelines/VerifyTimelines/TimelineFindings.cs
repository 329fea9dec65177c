namespace Matters.Timelines;

/// <summary>What a verification found. One that looked at nothing has verified nothing.</summary>
/// <param name="Broken">In the order of the matters.</param>
sealed record TimelineFindings(int Chains, int Entries, IReadOnlyList<BrokenLink> Broken)
{
    public bool Sound => Chains > 0 && Broken.Count == 0;

    public static TimelineFindings Of(IReadOnlyList<TimelineFindings> parts) =>
        new(parts.Sum(part => part.Chains), parts.Sum(part => part.Entries), [.. parts.SelectMany(part => part.Broken)]);
}
