using Calendar.Contracts;

namespace Matters.Contracts;

/// <summary>A kind of matter (件的种类), declared by the module whose business it is.</summary>
/// <param name="Key">Stable, <c>disclosure.request</c>.</param>
/// <param name="Name">The office's word for it.</param>
/// <param name="Series">The number series; numbers run per series, unit and year.</param>
/// <param name="NumberFormat">Made of {0} the unit's initials, {1} the year and {2} the number.</param>
/// <param name="WarnBefore">How long before the due day the light turns yellow: a local setting.</param>
public sealed record MatterKind(string Key, string Name, string Series, string NumberFormat, TimeLimit WarnBefore)
{
    /// <summary>The lead instead of <see cref="WarnBefore"/> for a limit that is no longer than it: such a limit would be yellow from its first day.</summary>
    public TimeLimit WarnBeforeShort { get; init; } = new(1, LimitUnit.WorkingDays);

    /// <summary>The office's word for the limit that runs once it is registered.</summary>
    public string LimitName { get; init; } = "办理期限";

    public TimeLimit LeadOf(TimeLimit running) => running.Unit == WarnBefore.Unit && running.Amount <= WarnBefore.Amount ? WarnBeforeShort : WarnBefore;

    /// <summary>Whoever handles one may settle it plainly (办结), with an opinion; otherwise only the kind's own commands do.</summary>
    public bool ClosesByHand { get; init; }

    /// <summary>How matters of the kind end, where not by hand: the remedy that somebody is told who tries to.</summary>
    public string HowItEnds { get; init; } = "请按该业务自己的环节办结。";

    /// <summary>Steps that only the kind's own commands begin and end.</summary>
    public IReadOnlyList<OwnStep> OwnSteps { get; init; } = [];

    public OwnStep? OwnStep(string step) => OwnSteps.FirstOrDefault(own => own.Name == step);
}
