using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Platform.Secrets;

/// <summary>Writes a new key down, by itself when the last one grows old.</summary>
sealed record KeepProtectionKey(string Name, string Xml) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class KeepProtectionKeyHandler(AppDb db, CurrentActor current, HouseTime time, AuditTrail audit) : IHandle<KeepProtectionKey, Done>
{
    public Task<Result<Done>> Handle(KeepProtectionKey command, CancellationToken ct)
    {
        audit.Subject = $"protection-key:{command.Name}";
        db.Add(new ProtectionKey(command.Name, command.Xml, time.Now, current.Actor.Region));
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
