using Directory.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Api;
using Platform.Commands;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;

namespace Interfaces.Clients;

/// <summary>In two steps: the post in whose name the system acts is looked for, then the rest is said.</summary>
[Requires(InterfacesRights.MaintainClients), ResponseCache(NoStore = true)]
sealed class RegisterClientPage(UseCases useCases, CurrentActor current, IDirectory directory, ApiRights rights, HouseTime time) : PageModel, IClientFields
{
    const int Most = 20;
    const int UsualDays = 365;

    /// <summary>Part of a name, a post or a unit.</summary>
    [BindProperty(Name = "q", SupportsGet = true)] public string? Sought { get; set; }

    [BindProperty(SupportsGet = true)] public Guid? Post { get; set; }

    [BindProperty] public Guid Press { get; set; }

    [BindProperty] public ClientForm Input { get; set; } = new();

    public IReadOnlyList<Choice> SameName { get; private set; } = [];

    public IReadOnlyList<Choice> RightChoices { get; } = Calling.RightChoices.Of(rights);

    /// <summary>Posts that fit what is sought, each with who is in it.</summary>
    public IReadOnlyList<PostHolding> Found { get; private set; } = [];

    /// <summary>县政府办公室 · 政务公开科 科员; null while none is chosen.</summary>
    public string? PostName { get; private set; }

    /// <summary>Id and secret, in the one answer that tells them.</summary>
    public NewSecret? Made { get; private set; }

    public string PathOf(PostHolding holding) => directory.PathOf(holding.Unit.Id);

    public void OnGet()
    {
        Look();
        if (!string.IsNullOrWhiteSpace(Sought)) Found = [.. directory.FindOfficers(Sought, current.Actor.Region, Most * 5).Where(Reaches).DistinctBy(holding => holding.Post.Id).Take(Most)];
        if (PostName is null) return;

        Input.LastDay = time.Today.AddDays(UsualDays);
        Input.Responsible = directory.HoldersOf(new(Post!.Value)) is [var only] ? only.Person.Name : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Look();
        if (!ModelState.IsValid) return this.Refuse();

        var namesakes = Input.Namesakes(directory, current.Actor.Region);
        var facts = Input.Facts(namesakes);
        if (!facts.Succeeded)
        {
            SameName = ClientForm.Choices(namesakes, directory);
            return this.Refuse(facts);
        }

        var registered = await useCases.Run<RegisterClient, NewSecret>(new(Press, new(Post ?? Guid.Empty), facts.Value), ct);
        if (!registered.Succeeded) return this.Refuse(registered);

        Made = registered.Value;
        return Page();
    }

    void Look() => PostName = Post is { } id && directory.Post(new(id)) is { } post ? $"{directory.PathOf(post.Unit)} {post.Name}" : null;

    bool Reaches(PostHolding holding) => current.Actor.Covers(InterfacesRights.Clients, holding.Unit.Id, holding.Unit.Region);
}
