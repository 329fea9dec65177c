using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Interfaces.Describing;

/// <summary>The description as JSON. It is made once: what the program answers does not change while it runs.</summary>
sealed class DescriptionText(IServiceProvider services)
{
    volatile string? made;

    public async Task<string> Text(CancellationToken ct) => made ??= await Make(ct);

    async Task<string> Make(CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDescription.Name).GetOpenApiDocumentAsync(ct);
        return await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, ct);
    }
}
