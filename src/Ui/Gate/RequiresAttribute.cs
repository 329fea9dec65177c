using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Ui.Layouts;

namespace Ui.Gate;

/// <summary>The capability without which a page is not even opened: <c>[Requires("calendar.schedules.import")]</c>. What it then does has its own.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(string permission) : Attribute, IAuthorizationFilter
{
    public Permission Permission { get; } = new(permission);

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var actor = context.HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor;
        if (actor.May(Permission)) return;

        context.Result = actor.Kind == ActorKind.Public && HttpMethods.IsGet(context.HttpContext.Request.Method)
            ? new RedirectResult($"{Addresses.SignIn}?return={Uri.EscapeDataString(context.HttpContext.Request.Path + context.HttpContext.Request.QueryString)}")
            : new StatusCodeResult(StatusCodes.Status403Forbidden);
    }
}
