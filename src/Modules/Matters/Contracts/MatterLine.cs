using Kernel;

namespace Matters.Contracts;

/// <summary>One line of any list of matters.</summary>
public sealed record MatterLine
{
    /// <summary>The matter.</summary>
    public required MatterId Id { get; init; }

    /// <summary>The reference number.</summary>
    public required string Number { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The office's word for its kind.</summary>
    public required string KindName { get; init; }

    /// <summary>Who asks; null when nobody outside does.</summary>
    public string? Applicant { get; init; }

    /// <summary>Where it stands.</summary>
    public required MatterState State { get; init; }

    /// <summary>What is to be done by whom the line tells of: 登记, 承办. In lists of what is past, what was done; empty when it lies nowhere.</summary>
    public string Step { get; init; } = "";

    /// <summary>The unit that answers for it.</summary>
    public required string LeadName { get; init; }

    /// <summary>On whose desk it lies: persons and units; empty when it lies nowhere.</summary>
    public string Holder { get; init; } = "";

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The due day; null while none runs.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The due day rests on a year whose calendar is not published yet: show 估算.</summary>
    public bool Estimated { get; init; }

    /// <summary>The light of this moment; none once it is settled.</summary>
    public Light Light { get; init; }

    /// <summary>Working days from today to the due day, negative when it has passed; null when nothing is due.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Settled after its due day.</summary>
    public bool SettledLate { get; init; }

    /// <summary>What stands where the light would be while its time does not run; empty while it does.</summary>
    public string AtRest => MatterWords.AtRest(State, DueOn is null ? null : SettledLate);

    /// <summary>Somebody has urged whoever has it.</summary>
    public bool Urged { get; init; }

    /// <summary>When what the list tells of happened: finished, sent, read, followed; otherwise when it was opened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who sent it to be read; empty in other lists.</summary>
    public string SentBy { get; init; } = "";
}
