using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Platform.Web;

/// <summary>Frees every text of a request, in its address or its form, of what could not be kept: no page can forget it.</summary>
static class TypedInput
{
    public static Task Clean(HttpContext context, RequestDelegate next)
    {
        CleanAddress(context.Request);
        if (context.Features.Get<IFormFeature>() is not CleanForm)
        {
            var read = context.Features.Get<IFormFeature>() ?? new FormFeature(context.Request, context.RequestServices.GetRequiredService<IOptions<FormOptions>>().Value);
            context.Features.Set<IFormFeature>(new CleanForm(read, context.Request));
        }

        return next(context);
    }

    static void CleanAddress(HttpRequest request)
    {
        if (Cleaned(request.Query) is { } query) request.Query = new QueryCollection(query);
        foreach (var (name, value) in request.RouteValues)
        {
            if (value is string text) request.RouteValues[name] = Typed.Whole(text);
        }
    }

    /// <returns>Null when all are as they should be.</returns>
    static Dictionary<string, StringValues>? Cleaned(IEnumerable<KeyValuePair<string, StringValues>> fields) =>
        fields.All(field => field.Value.All(IsClean))
            ? null
            : fields.ToDictionary(field => field.Key, field => new StringValues([.. field.Value.Select(text => text is null ? null : Typed.Whole(text))]), StringComparer.OrdinalIgnoreCase);

    static bool IsClean(string? text) => text is null || ReferenceEquals(text, Typed.Whole(text));

    sealed class CleanForm(IFormFeature read, HttpRequest request) : IFormFeature
    {
        IFormCollection? clean;

        public bool HasFormContentType => read.HasFormContentType;

        public IFormCollection? Form
        {
            get => clean ?? Of(read.Form);
            set => (clean, read.Form) = (null, value);
        }

        public IFormCollection ReadForm() => Of(read.ReadForm())!;

        public async Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken)
        {
            if (clean is not null) return clean;

            await NullFreeForm.Prepare(request, cancellationToken);
            return Of(await read.ReadFormAsync(cancellationToken))!;
        }

        IFormCollection? Of(IFormCollection? form) =>
            form is null ? null : clean = Cleaned(form) is { } fields ? new FormCollection(fields, form.Files) : form;
    }
}
