using Microsoft.Extensions.Logging;
using Platform.Telemetry;
using Platform.Writing;

namespace Platform.Audit;

/// <summary>Leaves audit records that stand alone, since there is no other change to hang them on.</summary>
/// <remarks>Whoever asked cannot prevent the record by going away: there is no cancelling it.</remarks>
sealed partial class Traces(IWriteRoad road, Meters meters, ILogger<Traces> log)
{
    /// <returns>False when the storage could not take the record. It is then in the log, by code and id; what is only to be shown after being recorded must not be shown.</returns>
    public async Task<bool> Leave(Attempt attempt, AuditOutcome outcome, string? detail)
    {
        try
        {
            await road.Carry(new AuditJob(attempt.Actor, attempt.At, attempt.Action, outcome, attempt.Subject, detail), CancellationToken.None);
            return true;
        }
        catch (Exception failure) when (WriteFailures.IsStorage(failure))
        {
            meters.Unrecorded();
            NotRecorded(failure, attempt.Action, outcome, detail, attempt.Actor.Person?.Value);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Audit record lost: {Action} {Outcome} {Detail} by {Person}")]
    partial void NotRecorded(Exception failure, string action, AuditOutcome outcome, string? detail, Guid? person);
}
