using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;
using Ui.Parts;

namespace Directory.Accounts;

/// <summary>One's own passkeys: registered, named and removed (通行密钥).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class PasskeysPage(RegisteringPasskey registering, UseCases useCases, Queries queries, Sessions sessions, PasskeyPlace place) : PageModel
{
    public PasskeysView View { get; private set; } = new([], false);

    [BindProperty] public string? Name { get; set; }

    [BindProperty] public string? Asked { get; set; }

    [BindProperty] public string? Credential { get; set; }

    /// <summary>Which of them is renamed or removed.</summary>
    [BindProperty] public Guid? Passkey { get; set; }

    public PasskeyPlace Place => place;

    /// <summary>In the one answer that tells them.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Name = DeviceWords.Of(Request.Headers.UserAgent);
        return await Load(ct) ?? Page();
    }

    /// <summary>Asked for by the page's script.</summary>
    public async Task<IActionResult> OnGetQuestionAsync(CancellationToken ct) => this.Put(await registering.Ask(HttpContext, ct));

    public async Task<IActionResult> OnPostRegisterAsync(CancellationToken ct)
    {
        var registered = await registering.Register(HttpContext, new(Asked, Credential), Name, ct);
        if (!registered.Succeeded) return await Load(ct) ?? this.Refuse(registered);
        if (registered.Value is not [_, ..] codes) return Told("通行密钥已登记。");

        await sessions.Renew(HttpContext);
        RecoveryCodes = codes;
        return await Load(ct) ?? Page();
    }

    public async Task<IActionResult> OnPostRenameAsync(CancellationToken ct)
    {
        var renamed = await useCases.Run<RenamePasskey, Done>(new(new(Passkey ?? Guid.Empty), Name), ct);
        return renamed.Succeeded ? Told("名称已更改。") : await Load(ct) ?? this.Refuse(renamed);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        var removed = await useCases.Run<RemovePasskey, Done>(new(new(Passkey ?? Guid.Empty)), ct);
        if (!removed.Succeeded) return await Load(ct) ?? this.Refuse(removed);

        await sessions.Renew(HttpContext);
        return Told("通行密钥已移除，不能再用它登录。其他设备上的登录已退出。");
    }

    LocalRedirectResult Told(string words)
    {
        this.Tell(words);
        return LocalRedirect(Addresses.Passkeys);
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadPasskeys, PasskeysView>(new(), ct);
        if (!read.Succeeded) return this.Refuse(read);

        View = read.Value;
        return null;
    }
}
