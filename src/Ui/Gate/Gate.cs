using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Platform.Access;
using Platform.Commands;
using Platform.Reading;
using Ui.Layouts;

namespace Ui.Gate;

/// <summary>Opens a page or an endpoint to whom it has declared, and to nobody when it has declared nothing.</summary>
sealed partial class Gate(RequestDelegate next, ILogger<Gate> log)
{
    public async Task InvokeAsync(HttpContext context, CurrentActor current, Queries queries)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            await next(context);
            return;
        }

        if (endpoint.Metadata.GetMetadata<RequiresAttribute>() is not { } declared)
        {
            NothingDeclared(endpoint.DisplayName);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (current.Actor.May(declared.Permission))
        {
            await next(context);
        }
        else if (current.Actor.Kind == ActorKind.Public)
        {
            AskToSignIn(context);
        }
        else
        {
            await queries.Ask<VisitPage, Done>(new(context.Request.Path, declared.Permission), context.RequestAborted);
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    /// <summary>Whoever opens a page is led back to it after signing in; a form cannot be sent twice, so it says what to do.</summary>
    static void AskToSignIn(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            context.Response.Redirect($"{Addresses.SignIn}?return={Uri.EscapeDataString(request.Path + request.QueryString)}");
        else
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Endpoint} declares no permission and stays shut: give it [Requires(…)], [ForStaff] or [OpenToPublic]")]
    partial void NothingDeclared(string? endpoint);
}
