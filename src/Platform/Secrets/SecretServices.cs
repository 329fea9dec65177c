using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Secrets;

static class SecretServices
{
    public static void AddSecrets(this IServiceCollection services)
    {
        services.AddSingleton<HouseKey>();
        services.AddSingleton<Sealed>();
    }

    /// <summary>For a house with a web server: commands of the program alone protect nothing.</summary>
    public static void AddProtectionKeys(this IServiceCollection services)
    {
        services.AddSingleton<SealedXml>();
        services.AddSingleton<ProtectionKeyShelf>();
        services.AddDataProtection().SetApplicationName("Zhengwu");
        services.AddOptions<KeyManagementOptions>().Configure<ProtectionKeyShelf, SealedXml>((keys, shelf, seal) => (keys.XmlRepository, keys.XmlEncryptor) = (shelf, seal));
    }
}
