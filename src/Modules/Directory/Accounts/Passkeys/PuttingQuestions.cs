using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Directory.Accounts;

/// <summary>How a page answers its script, which asks for a question.</summary>
static class PuttingQuestions
{
    /// <remarks>Refused it answers with a status alone: the script then opens the page where that is put right.</remarks>
    public static IActionResult Put(this PageModel page, Result<string> question) =>
        question.Succeeded ? page.Content(question.Value, "application/json") : new StatusCodeResult(StatusCodes.Status409Conflict);
}
