using Directory.Contracts;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Api;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Interfaces.Clients;

/// <summary>A client's sheet: what it may do, its last call; changed, given another secret, stopped.</summary>
[Requires(InterfacesRights.MaintainClients), ResponseCache(NoStore = true)]
sealed class ShowClientPage(Queries queries, UseCases useCases, CurrentActor current, IDirectory directory, ApiRights rights) : PageModel, IClientFields
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty] public ClientForm Input { get; set; } = new();

    [BindProperty] public long Seen { get; set; }

    [BindProperty] public Guid Press { get; set; }

    [BindProperty] public int Overlap { get; set; } = RenewSecret.Overlaps[1];

    public ClientLine Line { get; private set; } = null!;

    public IReadOnlyList<Choice> SameName { get; private set; } = [];

    public IReadOnlyList<Choice> RightChoices { get; } = Calling.RightChoices.Of(rights);

    public IReadOnlyList<Choice> Overlaps { get; } = [.. RenewSecret.Overlaps.Select(hours => new Choice($"{hours}", hours switch { 0 => "立即作废", 24 => "再用一天", _ => "再用七天" }))];

    /// <summary>The secret, in the one answer that tells it.</summary>
    public NewSecret? Made { get; private set; }

    /// <summary>The form that came back refused.</summary>
    public string? Sent { get; private set; }

    public string Rights => Calling.RightChoices.Names(Line.Client.Rights, rights);

    public string ResponsibleName => directory.Person(Line.Client.Responsible)?.Name ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAll(ct) ?? Page();

    public async Task<IActionResult> OnPostChangeAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } gone) return gone;

        Sent = "change";
        if (!ModelState.IsValid) return this.Refuse();
        var namesakes = Input.Namesakes(directory, current.Actor.Region);
        var facts = Input.Facts(namesakes);
        if (!facts.Succeeded) SameName = ClientForm.Choices(namesakes, directory);
        var changed = facts.Succeeded ? await useCases.Run<ChangeClient, Done>(new(new(Id), facts.Value, Seen), ct) : Result<Done>.Refused(facts.Refusals);
        return changed.Succeeded ? LocalRedirect(InterfacesAddress.Of(new(Id))) : this.Refuse(changed);
    }

    public async Task<IActionResult> OnPostRenewAsync(CancellationToken ct)
    {
        Sent = "renew";
        if (!ModelState.IsValid) return await LoadAll(ct) ?? this.Refuse();

        var renewed = await useCases.Run<RenewSecret, NewSecret>(new(new(Id), Press, Overlap, Seen), ct);
        if (await LoadAll(ct) is { } gone) return gone;
        if (!renewed.Succeeded) return this.Refuse(renewed);

        Made = renewed.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken ct)
    {
        var stopped = await useCases.Run<StopClient, Done>(new(new(Id)), ct);
        if (stopped.Succeeded) return LocalRedirect(InterfacesAddress.Of(new(Id)));
        return await LoadAll(ct) ?? this.Refuse(stopped);
    }

    /// <summary>With what stands in the form that changes it, where another form was sent.</summary>
    async Task<IActionResult?> LoadAll(CancellationToken ct)
    {
        if (await Load(ct) is { } gone) return gone;

        Input = ClientForm.Of(Line.Client, directory);
        return null;
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var shown = await queries.Ask<ShowClient, ClientLine>(new(new(Id)), ct);
        if (!shown.Succeeded) return this.Refuse(shown);

        Line = shown.Value;
        return null;
    }
}
