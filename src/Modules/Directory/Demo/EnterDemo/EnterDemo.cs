using Directory.Accounts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Demo;

namespace Directory.Demo;

/// <summary>Signs in to a demo house without a password. In any other house there is no such thing.</summary>
sealed record EnterDemo(string Account) : ICommand<Guid>
{
    public static Permission Requires => Permission.Public;
}

sealed class EnterDemoHandler(AppDb db, DemoMark demo, AuditTrail audit) : IHandle<EnterDemo, Guid>
{
    public async Task<Result<Guid>> Handle(EnterDemo command, CancellationToken ct)
    {
        if (!await demo.IsSet(ct)) return CommandRefusals.NotFound;

        var normal = AccountName.Normal(command.Account);
        if (await db.Set<Account>().SingleOrDefaultAsync(found => found.NormalizedUserName == normal && !found.Disabled, ct) is not { } account) return CommandRefusals.NotFound;

        audit.Subject = $"account:{account.Id}";
        return account.Id;
    }
}
