using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;
using Platform.House;
using Platform.Writing;

namespace Platform.Files;

static class FileServices
{
    public static void AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FileSettings>().Bind(configuration.GetSection("Files")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IFileStore, FolderStore>();
        services.AddSingleton<IVirusScan, ClamdScan>();
        services.AddSingleton<Uploads>();
        services.AddSingleton<PublicUploads>();
        services.AddScoped(provider => new UploadAllowance(
            provider.GetRequiredService<CurrentActor>(), provider.GetRequiredService<PublicUploads>(), provider.GetRequiredService<IOptions<FileSettings>>()));
        services.AddSingleton<MadeFiles>();
        services.AddScoped<Attachments>();
        services.AddPreviews(configuration);
        services.AddSingleton(provider => new Collection(
            provider.GetRequiredService<IFileStore>(), provider.GetRequiredService<IWriteRoad>(), provider.GetRequiredService<DatabaseSource>(),
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<IOptions<HouseSettings>>(), provider.GetRequiredService<ILogger<Collection>>()));
    }
}
