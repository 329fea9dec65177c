using Directory.Accounts;
using Directory.Contracts;
using Kernel;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Directory.Tests.Accounts;

/// <summary>A browser before the pages for passkeys: it keeps its cookies, and has the questions put to it answered by a device.</summary>
sealed class Browsing(Staff staff, PostHolding? officer = null)
{
    readonly Dictionary<string, string> cookies = [];

    public string Address { get; init; } = "10.0.0.1";

    /// <summary>An office whose house seals the questions with keys of its own.</summary>
    public static Task<Staff> Open(Engine engine, Action<SignInSettings>? settings = null) =>
        Staff.Open(engine, settings, services => services.AddDataProtection().UseEphemeralDataProtectionProvider());

    /// <summary>Registers a passkey of the officer's, and lets half a minute pass.</summary>
    public async Task<(SoftKey Key, IReadOnlyList<string> RecoveryCodes)> Register(string name = "办公电脑")
    {
        var key = new SoftKey();
        var registered = await Register(key, name);
        Assert.True(registered.Succeeded, registered.Refusal?.Code);
        staff.House.Time.Advance(TimeSpan.FromSeconds(30));
        return (key, registered.Value);
    }

    public async Task<Result<IReadOnlyList<string>>> Register(SoftKey key, string? name = "办公电脑") => await Register(key.Make((await AskNew()).Value), name);

    public Task<Result<IReadOnlyList<string>>> Register(PasskeyAnswer answer, string? name = "办公电脑") =>
        AsOfficer<RegisteringPasskey, Result<IReadOnlyList<string>>>((registering, http) => registering.Register(http, answer, name, CancellationToken.None));

    public Task<Result<string>> AskNew(DateTimeOffset? proofEnds = null) =>
        AsOfficer<RegisteringPasskey, Result<string>>((registering, http) => registering.Ask(http, CancellationToken.None), proofEnds);

    public async Task<Result<Guid>> SignIn(SoftKey key) => await SignIn(key.Sign(await Ask()));

    public Task<Result<Guid>> SignIn(PasskeyAnswer answer) =>
        AsPublic<BringingPasskey, Result<Guid>>((bringing, http) => bringing.Try(http, second: false, answer, CancellationToken.None));

    public Task<string> Ask() => AsPublic<BringingPasskey, string>((bringing, http) => bringing.Ask(http, second: false, CancellationToken.None));

    /// <summary>The first step: the password.</summary>
    public async Task<Guid> Half(string account = "liming")
    {
        var half = (await staff.Try(account, Staff.Password)).Value.Half!.Value;
        await AsPublic<HalfCookie, Guid>((cookie, http) =>
        {
            cookie.Give(http, half);
            return Task.FromResult(half);
        });
        return half;
    }

    public async Task<Result<Guid>> SecondStep(SoftKey key) => await SecondStep(key.Sign(await AskSecond()));

    public Task<Result<Guid>> SecondStep(PasskeyAnswer answer) =>
        AsPublic<BringingPasskey, Result<Guid>>((bringing, http) => bringing.Try(http, second: true, answer, CancellationToken.None));

    public Task<string> AskSecond() => AsPublic<BringingPasskey, string>((bringing, http) => bringing.Ask(http, second: true, CancellationToken.None));

    public async Task<Result<Done>> Prove(SoftKey key) => await Prove(key.Sign(await AskProof()));

    public Task<Result<Done>> Prove(PasskeyAnswer answer, string? stamp = null) =>
        AsOfficer<ProvingByPasskey, Result<Done>>((proving, http) => proving.Try(http, answer, new(Telephone.Device, stamp), CancellationToken.None));

    public async Task<string> AskProof() => (await AsOfficer<ProvingByPasskey, Result<string>>((proving, http) => proving.Ask(http, CancellationToken.None))).Value;

    Task<T> AsOfficer<TService, T>(Func<TService, HttpContext, Task<T>> act, DateTimeOffset? proofEnds = null)
        where TService : notnull
    {
        var actor = staff.Office.Acting(officer ?? staff.Clerk) with { Address = Address };
        return As(proofEnds is null ? actor : actor with { ProofEnds = proofEnds.Value }, act);
    }

    Task<T> AsPublic<TService, T>(Func<TService, HttpContext, Task<T>> act)
        where TService : notnull => As(Actor.Public(TestHouse.Region, Address), act);

    async Task<T> As<TService, T>(Actor actor, Func<TService, HttpContext, Task<T>> act)
        where TService : notnull
    {
        await using var scope = staff.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor);
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Request.Headers.UserAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/140";
        http.Request.Headers.Cookie = string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));
        var done = await act(scope.ServiceProvider.GetRequiredService<TService>(), http);
        foreach (var given in http.Response.Headers.SetCookie.OfType<string>().Select(cookie => cookie.Split(';')[0].Split('=', 2))) cookies[given[0]] = given[1];
        return done;
    }
}
