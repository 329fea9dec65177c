using Microsoft.Extensions.DependencyInjection;

namespace Platform.Secrets;

static class SecretServices
{
    public static void AddSecrets(this IServiceCollection services)
    {
        services.AddSingleton<HouseKey>();
        services.AddSingleton<Sealed>();
    }
}
