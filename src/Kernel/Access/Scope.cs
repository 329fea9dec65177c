namespace Kernel;

/// <summary>How far a capability reaches, narrow to wide.</summary>
public enum Scope
{
    /// <summary>Only what one is personally involved in.</summary>
    Own,

    /// <summary>The unit of the post.</summary>
    Unit,

    /// <summary>The unit of the post and all below it.</summary>
    Subtree,

    /// <summary>Every unit of the region.</summary>
    Region,

    /// <summary>Everything in this house.</summary>
    All,
}
