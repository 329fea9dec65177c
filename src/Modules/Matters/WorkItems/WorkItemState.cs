namespace Matters.WorkItems;

enum WorkItemState
{
    Open,
    Done,
    Returned,

    /// <summary>Taken back by who had handed it over.</summary>
    Recalled,

    /// <summary>Ended because its matter was merged into another; undoing that opens it again.</summary>
    Merged,

    /// <summary>Ended with the matter, by somebody else's hand.</summary>
    Ended,
}
