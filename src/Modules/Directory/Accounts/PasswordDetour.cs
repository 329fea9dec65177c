using Directory.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Ui.Gate;
using Ui.Layouts;

namespace Directory.Accounts;

/// <summary>Leads whoever has signed in with a password that must be changed to the page where that is done, and nowhere else.</summary>
sealed class PasswordDetour(DirectoryCache cache, IOptions<SignInSettings> settings) : IDetour
{
    public string Place => Addresses.Password;

    public bool IsDue(HttpContext context) => Session.Of(context.User) is { } session && Reason(session) is not null;

    /// <summary>Why the password must be changed, in the words of the page; null when it need not.</summary>
    /// <remarks>A password whose time runs out while a session lasts interrupts nobody's work.</remarks>
    public string? Reason(Session session)
    {
        if (!cache.Now.AccountsById.TryGetValue(session.Account, out var facts)) return null;
        if (facts.PasswordGiven && settings.Value.ChangeGiven) return "您的密码是管理员设置的，请先改成只有自己知道的密码。";
        var days = settings.Value.PasswordDays;
        return days > 0 && facts.PasswordAt.AddDays(days) <= session.Started ? $"您的密码已使用{days}天以上，请先更换。" : null;
    }
}
