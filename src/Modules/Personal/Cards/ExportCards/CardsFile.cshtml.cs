using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Marks;
using Ui.Parts;
using Ui.Tables;

namespace Personal.Cards;

/// <summary>Gives one's own name cards, as far as the list is narrowed, as a file.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class CardsFilePage(Queries queries, HouseTime time) : PageModel
{
    static readonly TableColumn[] Columns = ["姓名", "单位", "职务", "电话", "电子邮箱", "地址", "分组", "备注"];

    public async Task<IActionResult> OnGetAsync(string form, [FromQuery(Name = "q")] string? text, [FromQuery(Name = "g")] string? group, CancellationToken ct)
    {
        if (form is not ("xlsx" or "vcf" or "vcf4")) return NotFound();
        var read = await queries.Ask<ExportCards, IReadOnlyList<CardFacts>>(new(Sought.Text(text), Sought.Text(group)), ct);
        if (!read.Succeeded) return this.Refuse(read);

        return form == TableFile.Workbook
            ? await this.GiveTable(form, "名片", time.Today, new(Columns, read.Value.Select(Row).ToAsyncEnumerable()), ct)
            : File(VCardFile.Of(read.Value, form == "vcf4" ? "4.0" : "3.0"), VCardFile.ContentType, $"名片-{Dates.Day(time.Today)}.vcf");
    }

    static IReadOnlyList<TableCell> Row(CardFacts card) =>
        [card.Name, card.Organisation, card.Post, string.Join('；', card.Numbers()), card.Email, card.Address, card.Group, card.Remark];
}
