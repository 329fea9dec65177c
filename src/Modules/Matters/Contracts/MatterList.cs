namespace Matters.Contracts;

/// <summary>The lists that an officer's desk has.</summary>
public enum MatterList
{
    /// <summary>待办: what lies on one's own desk or in the unit's common tray; the most urgent first.</summary>
    ToDo,

    /// <summary>本单位在办: what lies anywhere in the unit, and below it as far as <c>matters.read</c> reaches; the most urgent first.</summary>
    Unit,

    /// <summary>已办: what one has finished; the latest first.</summary>
    Done,

    /// <summary>待阅: sent to be read and not read yet; the latest first.</summary>
    ToRead,

    /// <summary>已阅; the latest first.</summary>
    Read,

    /// <summary>经办: everything that one has had to do with; the newest matter first.</summary>
    Involved,

    /// <summary>关注: what one follows; the latest first.</summary>
    Followed,

    /// <summary>Everything that one may see; the newest matter first.</summary>
    All,
}
