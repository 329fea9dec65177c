using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Platform.Files;

static class PreviewServices
{
    public static void AddPreviews(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PreviewSettings>().Bind(configuration.GetSection("Previews")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PreviewFolder>();
        services.AddSingleton<LimitedProgram>();
        services.AddSingleton<PreviewMaking>();
        services.AddSingleton(provider => new PdfWords(
            provider.GetRequiredService<PreviewFolder>(), provider.GetRequiredService<LimitedProgram>(), provider.GetRequiredService<IOptions<PreviewSettings>>()));
        services.AddSingleton(provider => new Previews(
            provider.GetRequiredService<IFileStore>(), provider.GetRequiredService<PreviewFolder>(), provider.GetRequiredService<PreviewMaking>(),
            provider.GetRequiredService<IOptions<PreviewSettings>>(), provider.GetRequiredService<ILogger<Previews>>()));
    }
}
