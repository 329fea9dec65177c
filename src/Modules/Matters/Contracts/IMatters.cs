using Kernel;

namespace Matters.Contracts;

/// <summary>Opens and takes matters within the running command.</summary>
public interface IMatters
{
    IMatter Open(OpenMatter opening);

    /// <summary>Takes a matter to act on it.</summary>
    /// <param name="seen">The version that the person saw when deciding; null when the decision did not rest on what was seen.</param>
    /// <returns>Refused as not found when it is not this actor's to see, as changed when somebody else acted since.</returns>
    Task<Result<IMatter>> Take(MatterId id, long? seen, CancellationToken ct);

    /// <summary>Takes a matter to work on it: besides what <see cref="Take"/> says, the actor must hold an open work item of it or manage its unit's matters.</summary>
    Task<Result<IMatter>> TakeToHandle(MatterId id, long? seen, CancellationToken ct);

    /// <summary>Takes a matter for its own applicant, who has no account: the calling module has made sure by its own means who that is.</summary>
    Task<Result<IMatter>> TakeForApplicant(MatterId id, CancellationToken ct);
}
