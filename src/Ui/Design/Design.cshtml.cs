using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Forms;
using Ui.Gate;
using Ui.Help;
using Ui.Marks;
using Ui.Parts;

namespace Ui.Design;

/// <summary>Every piece of the design system, alive: what a new page is built from and what a change is looked at on.</summary>
[ForStaff]
sealed class DesignPage(IEnumerable<DesignPiece> pieces) : PageModel
{
    public IEnumerable<DesignPiece> Pieces => pieces;

    public static Guidance Guidance { get; } = new("第一天 2/9　待办清单", "试着选一个条件，看后面的数字；点一行，右侧就是这件事的要点。", null, "看明白了，下一步");

    static readonly DateTimeOffset Morning = new(2026, 11, 2, 1, 30, 0, TimeSpan.Zero);

    [BindProperty] public string? Applicant { get; set; }

    [BindProperty] public string? Telephone { get; set; }

    [BindProperty] public DateOnly? Received { get; set; } = new(2026, 11, 2);

    [BindProperty] public string? Unit { get; set; }

    [BindProperty] public string? Subject { get; set; }

    [BindProperty] public string? Way { get; set; } = "mail";

    [BindProperty] public List<string> Forms { get; set; } = [];

    [BindProperty] public List<IFormFile> Attachments { get; set; } = [];

    [BindProperty] public bool Agreed { get; set; }

    [BindProperty] public string? Opinion { get; set; }

    public IReadOnlyList<Tab> Tabs { get; } = [new("全部", "#lists", true, "36"), new("待办", "#lists", false, "12"), new("已办", "#lists", false)];

    public Pager Pager { get; } = new(4, null, "#lists", "1000+");

    public static IReadOnlyList<Choice> Units { get; } = [.. new[] { "县人民政府办公室", "县水利局", "县财政局", "县教育局", "县自然资源局", "县交通运输局", "县卫生健康局", "县民政局", "县市场监督管理局" }.Select(name => Choice.Named(name, name))];

    public static IReadOnlyList<Choice> Ways { get; } =
        [new("mail", "邮寄", "寄到申请表所填的地址"), new("net", "网上查看", "凭编号和查询码在本站查看"), new("self", "自行领取", "到政务服务大厅公开窗口领取")];

    public static IReadOnlyList<Choice> Shapes { get; } = [new("paper", "纸质"), new("disc", "光盘"), new("file", "电子文件")];

    public static IReadOnlyList<FileLine> Files { get; } = [new("身份证明.pdf", "#lists", 231_400, "申请人上传"), new("农村饮水安全工程申请说明（补充材料）.docx", "#lists", 1_640_000)];

    public static IReadOnlyList<DesignRow> Rows { get; } =
    [
        new("依申请〔2026〕12号", "2025年度农村饮水安全工程批复和验收报告", "王秀英", "县水利局", "办理中", Tone.Blue, false, "2026-11-02 09:30", Light.Yellow, "剩3个工作日"),
        new("依申请〔2026〕11号", "青溪镇集体土地征收补偿安置方案", "陈𠮷祥", "县自然资源局", "征求意见中", Tone.Purple, true, "2026-10-30 15:12", Light.None, ""),
        new("依申请〔2026〕10号", "2024年义务教育学校招生划片依据", "李喆", "县教育局", "待补正", Tone.Amber, false, "2026-10-28 10:05", Light.Green, "剩16个工作日"),
        new("依申请〔2026〕9号", "县城区公交线路财政补贴明细", "恒通客运有限公司", "县交通运输局", "办理中", Tone.Blue, false, "2026-10-21 08:41", Light.Red, "超1个工作日"),
    ];

    public static IReadOnlyList<TimelineLine> Timeline { get; } =
    [
        new(Morning.AddDays(3), "赵建国（县水利局办公室主任）", "接收") { Tone = Tone.Green },
        new(Morning.AddDays(1), "李敏（县政府办政务公开科科长）", "交办", "请水利局按期提出答复意见，涉及个人信息的部分注意区分处理。") { Detail = "交办至：县水利局，要求11月18日前反馈" },
        new(Morning.AddHours(2), "周文（县政府办政务公开科科员）", "登记") { Detail = "编号：依申请〔2026〕12号", Files = [new("申请表.pdf", "#lists", 88_000)] },
        new(Morning, "申请人", "网上提交") { Tone = Tone.Grey },
    ];

    /// <summary>Refuses whatever is sent, to show how a refusal looks; nothing is kept.</summary>
    public IActionResult OnPost() => this.Refuse(Refusals.ApplicantMissing, Refusals.SubjectMissing, Refusals.NotAgreed);
}
