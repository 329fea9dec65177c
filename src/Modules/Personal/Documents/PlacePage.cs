using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Ui.Forms;

namespace Personal.Documents;

/// <summary>The form in which a document or a folder gets another name or place, or goes.</summary>
abstract class PlacePage(UseCases useCases) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty] public string? Name { get; set; }

    /// <summary>Empty for the top.</summary>
    [BindProperty] public string? Folder { get; set; }

    [BindProperty] public long Seen { get; set; }

    public abstract IReadOnlyList<Choice> Folders { get; }

    /// <summary>What one goes back to.</summary>
    public abstract PersonalFolderId? In { get; }

    public abstract string Title { get; }

    public abstract string Removing { get; }

    protected PersonalFolderId? Chosen => Kernel.Id.Read<PersonalFolderId>(Folder);

    protected abstract long Version { get; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        Fill();
        return Page();
    }

    protected abstract Task<IActionResult?> Load(CancellationToken ct);

    protected void Fill() => (Name, Folder, Seen) = (Title, In?.ToString(), Version);

    /// <param name="to">Where one is afterwards.</param>
    /// <param name="anew">What was typed is of no use any more.</param>
    protected async Task<IActionResult> Do<TCommand>(TCommand command, Func<PersonalFolderId?> to, bool anew, CancellationToken ct)
        where TCommand : ICommand<Done>
    {
        if (await Load(ct) is { } refused) return refused;

        var back = to();
        var done = await useCases.Run<TCommand, Done>(command, ct);
        if (done.Succeeded) return LocalRedirect(PersonalAddress.Of(back));
        if (await Load(ct) is { } gone) return gone;

        if (anew) Fill();
        Seen = Version;
        return this.Refuse(done);
    }
}
