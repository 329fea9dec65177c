using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Ui.Drafts;
using Ui.Layouts;

namespace Ui.Gate;

/// <summary>Leads to where one shows anew who one is, and from there back to the form as it was typed: what a form of the desk tells of itself is kept as a draft meanwhile.</summary>
sealed class ProofAsked : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (http, ct) = (context.HttpContext, context.HttpContext.RequestAborted);
        var form = await http.RequestServices.GetRequiredService<FormKeeping>().Of(http.Request, ct);
        var returned = await http.RequestServices.GetRequiredService<ReturningForms>().Return(form, ct);
        var back = returned is { Succeeded: true, Value: { } draft } ? draft : DraftSlip.PageOf(http.Request);
        http.Response.Redirect($"{Addresses.Prove}?return={Uri.EscapeDataString(back)}");
    }
}
