namespace Matters.Contracts;

/// <summary>What can be done to a matter of any kind. Which action a state allows, and where it leads, stands in one table.</summary>
public enum MatterAction
{
    Register,
    Assign,
    Transfer,
    Urge,
    Return,
    Recall,
    AskSupplement,
    TakeSupplement,
    Extend,
    Close,
    Withdraw,
    Link,
    Merge,
    Unmerge,
    Reopen,
    Attach,
    Opine,
    Circulate,
    Warn,

    /// <summary>A step of the kind's own flow that leaves the state as it is (办理): the words of the entry say which.</summary>
    Proceed,
}
