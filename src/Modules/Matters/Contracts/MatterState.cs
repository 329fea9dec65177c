namespace Matters.Contracts;

/// <summary>Where a matter of any kind stands in its life.</summary>
public enum MatterState
{
    /// <summary>Received, not yet registered (待登记).</summary>
    Filed,

    /// <summary>At some desk (办理中).</summary>
    InHand,

    /// <summary>Waiting for something from outside, such as a supplement (待补正).</summary>
    Waiting,

    /// <summary>Settled with an answer (已办结).</summary>
    Closed,

    /// <summary>Taken back by who filed it (已撤回).</summary>
    Withdrawn,

    /// <summary>Handled as part of another matter (已并件).</summary>
    Merged,
}
