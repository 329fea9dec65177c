using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Forms;

namespace Directory;

/// <summary>A page about one thing of the directory, with several small forms on it, of which one is sent at a time.</summary>
abstract class SheetPage<TSheet> : PageModel
    where TSheet : class
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public TSheet Sheet { get; private set; } = null!;

    /// <summary>The form that came back refused.</summary>
    public string? Sent { get; private set; }

    protected abstract string Address { get; }

    /// <summary>Where one is when it is done.</summary>
    protected virtual string After(object? done) => Address;

    protected abstract Task<Result<TSheet>> Show(CancellationToken ct);

    protected async Task<IActionResult?> Load(CancellationToken ct)
    {
        var shown = await Show(ct);
        if (!shown.Succeeded) return this.Refuse(shown);

        Sheet = shown.Value;
        return null;
    }

    protected async Task<IActionResult> Do<T>(string form, Func<Task<Result<T>>> act, CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        Sent = form;
        if (!ModelState.IsValid) return this.Refuse();
        var done = await act();
        return done.Succeeded ? LocalRedirect(After(done.Value)) : this.Refuse(done);
    }
}
