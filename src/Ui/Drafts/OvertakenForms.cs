using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Ui.Drafts;

/// <summary>A form that was given out in an earlier session, or in another post, is not accepted; but whoever it was given to gets it back to send it anew.</summary>
sealed class OvertakenForms(FormKeeping keeping, ReturningForms returning) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult && await Again(context.HttpContext) is { } address) context.Result = new LocalRedirectResult(address);
        await next();
    }

    async Task<string?> Again(HttpContext http)
    {
        var returned = await returning.Return(await keeping.Of(http.Request, http.RequestAborted), http.RequestAborted);
        return returned.Succeeded ? returned.Value : null;
    }
}
