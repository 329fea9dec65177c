using Directory.Contracts;
using Directory.Posts;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Directory.Units;

[Requires(Rights.ReadOrganisation)]
sealed class UnitSheetPage(Queries queries, UseCases useCases, CurrentActor current) : SheetPage<UnitSheet>
{
    [BindProperty] public RenameForm Rename { get; set; } = new();

    [BindProperty] public CloseForm Close { get; set; } = new();

    [BindProperty] public PostForm Post { get; set; } = new();

    public bool MayMaintain => current.Actor.Covers(Rights.Units, UnitId.From(Id), Sheet.Unit.Region);

    public bool MayAppoint => current.Actor.Covers(Rights.People, UnitId.From(Id), Sheet.Unit.Region);

    public IReadOnlyList<Choice> Ranks { get; } = Choice.Of<PostRank>(rank => rank.Name());

    protected override string Address => $"/desk/directory/units/{Id}";

    protected override Task<Result<UnitSheet>> Show(CancellationToken ct) => queries.Ask<ShowUnit, UnitSheet>(new(UnitId.From(Id)), ct);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        var unit = Sheet.Unit;
        Rename = new() { Name = unit.Name, ShortName = unit.ShortName, Initials = unit.Initials };
        return Page();
    }

    public Task<IActionResult> OnPostRenameAsync(CancellationToken ct) =>
        Do(nameof(Rename), () => useCases.Run<RenameUnit, Done>(new(UnitId.From(Id), Rename.Name, Rename.ShortName, Rename.Initials, Rename.From, Rename.Version), ct), ct);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct) =>
        Do(nameof(Close), () => useCases.Run<CloseUnit, Done>(new(UnitId.From(Id), Close.LastDay, Close.Version), ct), ct);

    public Task<IActionResult> OnPostPostAsync(CancellationToken ct) =>
        Do(nameof(Post), () => useCases.Run<AddPost, PostId>(new(UnitId.From(Id), Post.Name, Post.Rank), ct, this.Once()), ct);

    public sealed class RenameForm
    {
        public string? Name { get; set; }

        public string? ShortName { get; set; }

        public string? Initials { get; set; }

        public DateOnly? From { get; set; }

        public long Version { get; set; }
    }

    public sealed class CloseForm
    {
        public DateOnly? LastDay { get; set; }

        public long Version { get; set; }
    }

    public sealed class PostForm
    {
        public string? Name { get; set; }

        public PostRank? Rank { get; set; }
    }
}
