namespace Kernel;

/// <summary>Why something is refused, which decides the HTTP status and whether the refusal itself is audited.</summary>
public enum RefusalKind
{
    /// <summary>What was typed cannot be taken: the field is named and keeps its text.</summary>
    Input,

    /// <summary>The matter is not in a state in which this may be done.</summary>
    State,

    /// <summary>Somebody else changed the same thing first.</summary>
    Conflict,

    /// <summary>There is no such thing, or it is not this person's to see: the two look alike from outside.</summary>
    NotFound,

    /// <summary>This person may not do this.</summary>
    Denied,

    /// <summary>The house cannot do it now: its storage does not answer. The same may be asked again later.</summary>
    Unavailable,
}
