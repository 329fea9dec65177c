using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Ui.Layouts;

namespace Ui.Gate;

/// <summary>Everything below the staff's address is for staff, whether or not a page remembers to say so.</summary>
static class DeskGate
{
    public static async Task Check(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments(Addresses.Desk) || context.RequestServices.GetRequiredService<CurrentActor>().Actor.May(Permission.Staff))
            await next(context);
        else if (HttpMethods.IsGet(request.Method))
            context.Response.Redirect($"{Addresses.SignIn}?return={Uri.EscapeDataString(request.Path + request.QueryString)}");
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }
}
