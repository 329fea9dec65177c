using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Disclosure.LookUps;

/// <summary>Drops some of the wrong tries that pause nothing any more.</summary>
/// <remarks>Answers how many it dropped: a few at a time, so that nobody waits for the clearing up.</remarks>
sealed record ForgetWrongTries(DateTimeOffset Before) : ICommand<int>
{
    public const int AtATime = 500;

    public static Permission Requires => Permission.House;
}

sealed class ForgetWrongTriesHandler(AppDb db, AuditTrail audit) : IHandle<ForgetWrongTries, int>
{
    public async Task<Result<int>> Handle(ForgetWrongTries command, CancellationToken ct)
    {
        audit.Subject = "disclosure.wrong-tries";
        var old = await db.Set<WrongTry>().Where(one => one.At < command.Before).OrderBy(one => one.At).Take(ForgetWrongTries.AtATime).ToListAsync(ct);
        db.RemoveRange(old);
        return old.Count;
    }
}
