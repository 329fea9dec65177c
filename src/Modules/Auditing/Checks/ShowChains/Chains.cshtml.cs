using Auditing.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.House;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Marks;
using Ui.Parts;

namespace Auditing.Checks;

/// <summary>The state of the chains (防篡改校验): their last links and anchors, and the verifications.</summary>
[Requires(AuditRights.ReadName), ResponseCache(NoStore = true)]
sealed class ChainsPage(Queries queries, UseCases useCases, HouseTime time, HouseZone zone, IOptions<HouseSettings> house) : PageModel
{
    public ChainsView View { get; private set; } = null!;

    public HouseZone Zone => zone;

    public Check? Last => View.Checks.FirstOrDefault(check => check.EndedAt is not null);

    /// <summary>What an office makes known each day, so that nobody can later say that the chain was another.</summary>
    public string ToPublish
    {
        get
        {
            var head = $"{house.Value.Authority} 操作记录校验锚值 {Dates.FormalDay(time.Today)}";
            var lines = View.Chains.Where(chain => chain.Anchor is not null).Select(chain =>
                $"{chain.Node}号服务器，第{chain.Anchor!.Position}条，{zone.Second(chain.Anchor.At)}，SM3：{RecordWords.Hex(chain.Anchor.Digest)}");
            return string.Join('\n', lines.Prepend(head));
        }
    }

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var started = await useCases.Run<StartCheck, CheckId>(new(), ct, this.Once());
        if (!started.Succeeded) return await Show(ct) is PageResult ? this.Refuse(started) : this.Refuse(CommandRefusals.CannotRead);

        this.Tell("已发起校验，一分钟内开始；完成后刷新本页查看结果。");
        return LocalRedirect(AuditAddress.Chains);
    }

    async Task<IActionResult> Show(CancellationToken ct)
    {
        var answer = await queries.Ask<ShowChains, ChainsView>(new(), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        View = answer.Value;
        return Page();
    }
}
