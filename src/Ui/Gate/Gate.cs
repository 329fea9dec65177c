using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Platform.Access;
using Platform.Api;
using Platform.Commands;
using Platform.Reading;
using Platform.Web;
using Ui.Drafts;
using Ui.Layouts;

namespace Ui.Gate;

/// <summary>Opens a page or an endpoint to whom it has declared, and to nobody when it has declared nothing.</summary>
sealed partial class Gate(RequestDelegate next, ILogger<Gate> log)
{
    static readonly string[] OnTheWay = [Addresses.Prove, Addresses.SignOut];

    public Task InvokeAsync(HttpContext context, CurrentActor current, Queries queries, FormKeeping keeping, IEnumerable<IDetour> detours)
    {
        if (context.GetEndpoint() is not { } endpoint) return next(context);
        if (endpoint.Metadata.GetMetadata<RequiresAttribute>() is not { } declared) return Shut(context, endpoint);
        if (endpoint.Metadata.GetMetadata<ApiRight>() is not null) return current.Actor.May(declared.Permission) ? next(context) : RefuseCall(context, current.Actor, declared.Permission, queries);
        if (current.Actor.May(declared.Permission)) return declared.Permission == Permission.Public ? next(context) : Pass(context, detours);
        return current.Actor.Kind == ActorKind.Public ? AskToSignIn(context, keeping) : Refuse(context, declared.Permission, queries);
    }

    Task Pass(HttpContext context, IEnumerable<IDetour> detours)
    {
        if (detours.FirstOrDefault(detour => detour.IsDue(context) && !LeavesOpen(detour, context.Request.Path)) is not { } first) return next(context);

        context.Response.Redirect(first.Place);
        return Task.CompletedTask;
    }

    static bool LeavesOpen(IDetour detour, PathString path) => OnTheWay.Concat(detour.StaysOpen).Prepend(detour.Place).Any(address => path == address);

    Task Shut(HttpContext context, Endpoint endpoint)
    {
        NothingDeclared(endpoint.DisplayName);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>The query is asked for the audit that its refusal leaves.</summary>
    static async Task Refuse(HttpContext context, Permission needed, Queries queries)
    {
        await queries.Ask<VisitPage, Done>(new(context.Request.Path, needed), context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    /// <summary>A program is not led to where people sign in. Why its token counts for nothing was found out with it.</summary>
    static Task RefuseCall(HttpContext context, Actor caller, Permission needed, Queries queries)
    {
        if (caller.Through is not null)
        {
            context.Features.Set(ApiRefusals.NotTicked);
            return Refuse(context, needed, queries);
        }

        var why = context.Features.Get<Refusal>() ?? ApiRefusals.TokenMissing;
        context.Features.Set(why);
        context.Response.StatusCode = why.Kind is RefusalKind.Denied or RefusalKind.Unavailable ? RefusalStatus.Of(why) : StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    /// <summary>Whoever opens a page is led back to it after signing in; of a form what was typed is carried along.</summary>
    static async Task AskToSignIn(HttpContext context, FormKeeping keeping)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            context.Response.Redirect($"{Addresses.SignIn}?return={Uri.EscapeDataString(request.Path + request.QueryString)}");
            return;
        }

        if (request.Path.StartsWithSegments(Addresses.Desk) && await keeping.Of(request, context.RequestAborted) is { } form) context.Features.Set(form);
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Endpoint} declares no permission and stays shut: give it [Requires(…)], [ForStaff] or [OpenToPublic]")]
    partial void NothingDeclared(string? endpoint);
}
