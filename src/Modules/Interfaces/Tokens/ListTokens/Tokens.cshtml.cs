using Interfaces.Calling;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Platform.Api;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;

namespace Interfaces.Tokens;

/// <summary>One's own tokens: made, shown once, listed with their last use, ended (访问令牌).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class TokensPage(Queries queries, UseCases useCases, ApiRights rights, IOptions<InterfacesSettings> settings, HouseTime time) : PageModel
{
    const int UsualDays = 30;

    [BindProperty] public TokenForm Make { get; set; } = new();

    public IReadOnlyList<TokenLine> Lines { get; private set; } = [];

    /// <summary>The token, in the one answer that tells it.</summary>
    public string? Made { get; private set; }

    public bool Allowed => MostDays > 0;

    public int MostDays => settings.Value.PersonalTokenDays;

    public IReadOnlyList<Choice> Rights { get; } = RightChoices.Of(rights);

    public string Names(PersonalToken token) => RightChoices.Names(token.Rights, rights);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Make = Fresh();
        return await Show(ct) ?? Page();
    }

    public async Task<IActionResult> OnPostMakeAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return await Show(ct) ?? this.Refuse();

        var made = await useCases.Run<MakeToken, string>(new(Make.Press, new(Make.Name, Make.Rights, Make.LastDay)), ct);
        if (await Show(ct) is { } gone) return gone;
        if (!made.Succeeded) return this.Refuse(made);

        Made = made.Value;
        ModelState.Clear(); // the form below is for another one
        Make = Fresh();
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid token, CancellationToken ct)
    {
        var revoked = await useCases.Run<RevokeToken, Done>(new(new(token)), ct);
        return revoked.Succeeded ? LocalRedirect(InterfacesAddress.Tokens) : await Show(ct) ?? this.Refuse(revoked);
    }

    TokenForm Fresh() => new() { LastDay = time.Today.AddDays(Math.Min(UsualDays, MostDays)) };

    async Task<IActionResult?> Show(CancellationToken ct)
    {
        var listed = await queries.Ask<ListTokens, TokenLines>(new(), ct);
        if (!listed.Succeeded) return this.Refuse(listed);

        Lines = listed.Value.Tokens;
        return null;
    }
}

/// <summary>The form for another token.</summary>
sealed class TokenForm
{
    public Guid Press { get; set; }

    public string? Name { get; set; }

    public List<string> Rights { get; set; } = [];

    public DateOnly? LastDay { get; set; }
}
