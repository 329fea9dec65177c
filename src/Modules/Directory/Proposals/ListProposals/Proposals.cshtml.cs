using Directory.Reading;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Directory.Proposals;

[ForStaff, ResponseCache(NoStore = true)]
sealed class ProposalsPage(Queries queries, UseCases useCases, HouseZone zone) : PageModel
{
    [BindProperty(SupportsGet = true)] public bool Closed { get; set; }

    [BindProperty(SupportsGet = true)] public int Skip { get; set; }

    [BindProperty] public Guid Proposal { get; set; }

    [BindProperty] public string? Reason { get; set; }

    public IReadOnlyList<ProposalLine> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = new(0, null, null);

    public HouseZone Zone => zone;

    /// <summary>The form of this proposal came back refused for what was typed into it.</summary>
    public bool IsSent(ProposalLine line) => line.Proposal.Id.Value == Proposal && !ModelState.IsValid;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(ct) ?? Page();

    public Task<IActionResult> OnPostAgreeAsync(CancellationToken ct) => Do(useCases.Run<AgreeToProposal, Done>(new(ProposalId.From(Proposal)), ct, this.Once()), ct);

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken ct) => Do(useCases.Run<RefuseProposal, Done>(new(ProposalId.From(Proposal), Reason), ct, this.Once()), ct);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct) => Do(useCases.Run<WithdrawProposal, Done>(new(ProposalId.From(Proposal)), ct, this.Once()), ct);

    async Task<IActionResult> Do(Task<Result<Done>> act, CancellationToken ct)
    {
        var done = await act;
        if (await Load(ct) is { } refused) return refused;
        return done.Succeeded ? LocalRedirect(ProposalAddress.List) : this.Refuse(done);
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var skip = Math.Max(Skip, 0);
        var listed = await queries.Ask<ListProposals, ProposalLines>(new(Closed, skip), ct);
        if (!listed.Succeeded) return this.Refuse(listed);

        Lines = listed.Value.Lines;
        Pager = Paging.Of(Request, skip, Lines.Count, listed.Value.Total);
        return null;
    }
}
