using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Personal.Notes;

[ForStaff, ResponseCache(NoStore = true)]
sealed class ChangeNotePage(UseCases useCases, Queries queries, NotedMatters matters) : NotePage
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty] public long Seen { get; set; }

    public NoteSheet Sheet { get; private set; } = null!;

    /// <summary>Another tab was faster.</summary>
    public bool Changed { get; private set; }

    public override string NumberHint => LostSight ? "原来关联的办件您已不能查看；留空则仍保留关联" : base.NumberHint;

    bool LostSight => Sheet is { Kept: not null, Matter: null };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        (Title, Text, Pinned) = (Sheet.Text.Title, Sheet.Text.Text, Sheet.Text.Pinned);
        (Number, Seen) = (Sheet.Matter?.Number, Sheet.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        var about = await About(ct);
        if (!about.Succeeded) return this.Refuse([.. about.Refusals, .. Written.Check()]);
        return await Do<ChangeNote>(new(Sheet.Id, Seen, Written, about.Value), ct);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        (Title, Text, Pinned, Number) = (Sheet.Text.Title, Sheet.Text.Text, Sheet.Text.Pinned, Sheet.Matter?.Number);
        return await Do<RemoveNote>(new(Sheet.Id, Seen), ct);
    }

    async Task<Result<MatterId?>> About(CancellationToken ct) =>
        LostSight && string.IsNullOrWhiteSpace(Number) ? Sheet.Kept : await matters.Numbered(Number, ct);

    async Task<IActionResult> Do<TCommand>(TCommand command, CancellationToken ct)
        where TCommand : ICommand<Done>
    {
        var done = await useCases.Run<TCommand, Done>(command, ct);
        if (done.Succeeded) return LocalRedirect(PersonalAddress.Notes);

        (Changed, Seen) = (Seen != Sheet.Version, Sheet.Version);
        return this.Refuse(done);
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadNote, NoteSheet>(new(NoteId.From(Id)), ct);
        if (!read.Succeeded) return this.Refuse(read);

        Sheet = read.Value;
        return null;
    }
}
