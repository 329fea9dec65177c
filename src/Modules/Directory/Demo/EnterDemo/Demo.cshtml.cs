using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Demo;
using Ui.Forms;
using Ui.Gate;

namespace Directory.Demo;

/// <summary>Exists only in a database that was made with demo data.</summary>
[OpenToPublic]
sealed class DemoPage(DemoMark demo, IEnumerable<IDemoEntry> entries, DemoPeople people, Entrance entrance) : PageModel
{
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Sought { get; set; }

    public IReadOnlyList<Door> Doors { get; private set; } = [];

    public bool HasOthers { get; private set; }

    public IReadOnlyList<DemoPeople.Somebody> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await demo.IsSet(ct)) return NotFound();

        await Show(ct);
        return Page();
    }

    async Task Show(CancellationToken ct)
    {
        var doors = new List<Door>();
        foreach (var entry in entries.OrderBy(entry => entry.Order))
        {
            if (await entry.Describe(ct) is { } text) doors.Add(new(entry.Key, entry.Title, text));
        }

        Doors = doors;
        HasOthers = await people.AreThere(ct);
        if (HasOthers) Others = await people.Find(Sought, ct);
    }

    /// <param name="key">Of a door.</param>
    /// <param name="account">Of somebody who has none.</param>
    public async Task<IActionResult> OnPostAsync(string? key, string? account, CancellationToken ct)
    {
        if (!await demo.IsSet(ct)) return NotFound();

        return await Enter(key, account, ct) is { } address ? LocalRedirect(address) : this.Refuse(CommandRefusals.NotFound);
    }

    async Task<string?> Enter(string? key, string? account, CancellationToken ct)
    {
        if (account is not null) return await entrance.Enter(HttpContext, account, ct);
        return entries.FirstOrDefault(entry => entry.Key == key) is { } entry ? await entry.Enter(HttpContext, ct) : null;
    }

    public sealed record Door(string Key, string Title, string Text);
}
