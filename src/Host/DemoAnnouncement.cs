using Platform.Demo;

namespace Host;

/// <summary>Tells the operator of a demo house where it is and how to come in.</summary>
static class DemoAnnouncement
{
    public static void Announce(WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => Tell(app).GetAwaiter().GetResult());

    static async Task Tell(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<DemoMark>().IsSet(CancellationToken.None)) return;

        var address = app.Urls.FirstOrDefault() ?? "";
        await Console.Out.WriteLineAsync($"\n示例数据已就绪 / Demo data are ready\n  {address}/          门户首页 / public site\n  {address}/demo      选择岗位进入 / sign in by one click\n  {address}/sign-in   账号密码登录 / sign in by password:");
        foreach (var entry in scope.ServiceProvider.GetServices<IDemoEntry>().OrderBy(entry => entry.Order))
        {
            if (entry.Account is { } account) await Console.Out.WriteLineAsync($"      {account}    {entry.Title}");
        }
    }
}
