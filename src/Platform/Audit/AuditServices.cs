using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;

namespace Platform.Audit;

static class AuditServices
{
    public static void AddAudit(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AuditSettings>().Bind(configuration.GetSection("Audit")).Validate(settings => settings.IsLawful, AuditSettings.TooShort).ValidateOnStart();
        services.AddScoped<AuditTrail>();
        services.AddSingleton<Traces>();
        services.AddSingleton<AnchorLog>();
        services.AddSingleton<AuditLinker>();
        services.AddSingleton<AuditAnchorer>();
        services.AddSingleton(provider => new AuditVerification(provider.GetRequiredService<DatabaseSource>(), provider.GetRequiredService<AnchorLog>()));
        services.AddHostedService(provider => provider.GetRequiredService<AuditLinker>());
        services.AddHostedService(provider => provider.GetRequiredService<AuditAnchorer>());
    }
}
