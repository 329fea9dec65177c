using Directory.Accounts;
using Microsoft.AspNetCore.Http;
using Platform.Commands;
using Ui.Layouts;

namespace Directory.Demo;

/// <summary>The way into a demo house without a password.</summary>
sealed class Entrance(UseCases useCases, Sessions sessions)
{
    /// <returns>The address at which one then is; null when there is no such account.</returns>
    public async Task<string?> Enter(HttpContext context, string account, CancellationToken ct)
    {
        var entered = await useCases.Run<EnterDemo, Guid>(new(account), ct);
        return entered.Succeeded && await sessions.Begin(context, entered.Value) ? Addresses.Desk : null;
    }
}
