using Directory.Contracts;
using Directory.Proposals;
using Directory.Roles;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Access;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;

namespace Directory.Posts;

[Requires(Rights.ReadOrganisation)]
sealed class PostSheetPage(Queries queries, UseCases useCases, GrantingRights granting, CurrentActor current, HouseTime time) : SheetPage<PostSheet>
{
    [BindProperty] public AppointForm Appoint { get; set; } = new();

    [BindProperty] public EndForm End { get; set; } = new();

    [BindProperty] public EditForm Edit { get; set; } = new();

    [BindProperty] public List<string> Roles { get; set; } = [];

    [BindProperty] public long RolesVersion { get; set; }

    public DateOnly Today => time.Today;

    public IReadOnlyList<Choice> Ranks { get; } = Choice.Of<PostRank>(rank => rank.Name());

    public IReadOnlyList<Choice> RoleChoices => [.. Sheet.Roles.Select(role => new Choice(role.Id.ToString(), Marked(role)))];

    public static string Name(RoleLine role) => role.Kind is { } kind && kind.Holder() != role.Name ? $"{role.Name}（{kind.Name()}）" : role.Name;

    static string Marked(RoleLine role) => role.NeedsTwo ? $"{Name(role)}（须核准）" : Name(role);

    /// <summary>Those who bear the name that was typed, when it is not clear who is meant.</summary>
    public IReadOnlyList<Choice> SameName { get; private set; } = [];

    public bool MayAppoint => current.Actor.Covers(Rights.People, Sheet.Unit.Id, Sheet.Unit.Region);

    public bool MayGrant => current.Actor.Covers(Rights.Roles, Sheet.Unit.Id, Sheet.Unit.Region);

    protected override string Address => $"/desk/directory/posts/{Id}";

    protected override string After(object? done) => done is Proposed { Proposal: not null } ? ProposalAddress.List : Address;

    protected override Task<Result<PostSheet>> Show(CancellationToken ct) => queries.Ask<ShowPost, PostSheet>(new(PostId.From(Id)), ct);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        Edit = new() { Name = Sheet.Post.Name, Rank = Sheet.Post.Rank };
        Roles = [.. Sheet.Roles.Where(role => role.Carried).Select(role => role.Id.ToString())];
        return Page();
    }

    public Task<IActionResult> OnPostAppointAsync(CancellationToken ct) => Do(nameof(Appoint), () => AppointNamed(ct), ct);

    public Task<IActionResult> OnPostEndAsync(CancellationToken ct) =>
        Do(nameof(End), () => useCases.Run<EndHolding, Done>(new(PostId.From(Id), HoldingId.From(End.Holding), End.LastDay), ct), ct);

    public Task<IActionResult> OnPostEditAsync(CancellationToken ct) =>
        Do(nameof(Edit), () => useCases.Run<EditPost, Done>(new(PostId.From(Id), Edit.Name, Edit.Rank, Edit.Version), ct), ct);

    public Task<IActionResult> OnPostRolesAsync(CancellationToken ct) =>
        Do(nameof(Roles), () => granting.Roles(new(PostId.From(Id), [.. Roles.Select(Kernel.Id.Read<RoleId>).OfType<RoleId>()], RolesVersion), this.Once(), ct), ct);

    async Task<Result<Proposed>> AppointNamed(CancellationToken ct)
    {
        var named = await queries.Ask<FindPeople, NamedPeople>(new(Appoint.Name), ct);
        if (!named.Succeeded) return Result<Proposed>.Refused(named.Refusals);

        var meant = named.Value.Meant(Kernel.Id.Read<PersonId>(Appoint.Person));
        if (!meant.Succeeded)
        {
            SameName = [.. named.Value.People.Select(one => new Choice(one.Person.ToString(), $"{one.Name}（{one.Where}）"))];
            return Result<Proposed>.Refused(meant.Refusals);
        }

        var appointed = await granting.Appointment(new(PostId.From(Id), meant.Value, Appoint.From, Appoint.To), this.Once(), ct);
        return appointed.Succeeded ? appointed : Result<Proposed>.Refused([.. appointed.Refusals.Select(BesideTheName)]);
    }

    /// <summary>The form asks for a name where the command asks for a person.</summary>
    static Refusal BesideTheName(Refusal refusal) => refusal.Field == nameof(Posts.Appoint.Person) ? refusal with { Field = "Appoint.Name" } : refusal;
}
