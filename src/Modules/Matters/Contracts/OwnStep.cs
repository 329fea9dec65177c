using Kernel;

namespace Matters.Contracts;

/// <summary>A step that a kind has for itself (审批延期, 签发答复): only the kind's own commands begin and end it, since what they decide is kept elsewhere.</summary>
/// <remarks>Nobody hands it on anew, gives it back or takes it back by the actions that every kind has. It may be passed on to somebody else who may do it.</remarks>
/// <param name="Name">As the work item bears it.</param>
/// <param name="Right">What whoever does it must hold for the lead unit; null where it may lie with anybody.</param>
public sealed record OwnStep(string Name, Permission? Right)
{
    /// <summary>The kind's own commands notify whoever gets it, so that nobody else does.</summary>
    public bool KindNotifies { get; init; }
}
