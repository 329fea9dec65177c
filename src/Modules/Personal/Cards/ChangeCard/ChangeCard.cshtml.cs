using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Personal.Cards;

[ForStaff, ResponseCache(NoStore = true)]
sealed class ChangeCardPage(UseCases useCases, Queries queries) : CardPage
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty] public long Seen { get; set; }

    public CardSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        Fill(Sheet.Facts);
        Seen = Sheet.Version;
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Do<ChangeCard>(new(NameCardId.From(Id), Seen, Written), ct);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken ct) => Do<RemoveCard>(new(NameCardId.From(Id), Seen), ct);

    async Task<IActionResult> Do<TCommand>(TCommand command, CancellationToken ct)
        where TCommand : ICommand<Done>
    {
        var done = await useCases.Run<TCommand, Done>(command, ct);
        if (done.Succeeded) return LocalRedirect(PersonalAddress.Cards);
        if (await Load(ct) is { } refused) return refused;

        if (command is RemoveCard) Fill(Sheet.Facts);
        Seen = Sheet.Version;
        return this.Refuse(done);
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadCard, CardSheet>(new(NameCardId.From(Id)), ct);
        if (!read.Succeeded) return this.Refuse(read);

        Sheet = read.Value;
        return null;
    }
}
