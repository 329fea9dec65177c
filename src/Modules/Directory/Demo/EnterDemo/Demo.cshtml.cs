using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Demo;
using Ui.Forms;
using Ui.Gate;

namespace Directory.Demo;

/// <summary>Exists only in a database that was made with demo data.</summary>
[OpenToPublic]
sealed class DemoPage(DemoMark demo, IEnumerable<IDemoEntry> entries) : PageModel
{
    public IReadOnlyList<Door> Doors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await demo.IsSet(ct)) return NotFound();

        var doors = new List<Door>();
        foreach (var entry in entries.OrderBy(entry => entry.Order))
        {
            if (await entry.Describe(ct) is { } text) doors.Add(new(entry.Key, entry.Title, text));
        }

        Doors = doors;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? key, CancellationToken ct)
    {
        if (!await demo.IsSet(ct)) return NotFound();

        var entry = entries.FirstOrDefault(entry => entry.Key == key);
        return entry is not null && await entry.Enter(HttpContext, ct) is { } address ? LocalRedirect(address) : this.Refuse(CommandRefusals.NotFound);
    }

    public sealed record Door(string Key, string Title, string Text);
}
