using Microsoft.Extensions.DependencyInjection;

namespace Platform.Backup;

static class BackupServices
{
    public static void AddBackup(this IServiceCollection services)
    {
        services.AddSingleton<DatabaseBackups>();
        services.AddSingleton<Verification>();
        services.AddSingleton<Saving>();
        services.AddSingleton<Restoring>();
    }
}
