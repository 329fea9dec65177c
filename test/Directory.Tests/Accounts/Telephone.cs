using Directory.Accounts;
using Directory.Contracts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using Platform.Commands;
using Testing;

namespace Directory.Tests.Accounts;

/// <summary>The telephone of somebody who has set up a second factor, and the recovery codes on paper.</summary>
sealed class Telephone(Staff staff, string secret, IReadOnlyList<string> recoveryCodes)
{
    public const string Device = "Windows 电脑 · Edge";

    public IReadOnlyList<string> RecoveryCodes => recoveryCodes;

    public string Secret => secret;

    /// <param name="later">So many half minutes from now.</param>
    public string Code(int later = 0) => Code(staff, secret, later);

    /// <summary>Set up by the clerk, or by somebody else who has an account; the code that confirmed it is spent.</summary>
    public static async Task<Telephone> SetUp(Staff staff, PostHolding? owner = null)
    {
        var actor = staff.Office.Acting(owner ?? staff.Clerk);
        Assert.True((await staff.House.Run<BeginFactor, Done>(new(), actor)).Succeeded);
        var secret = (await staff.House.Ask<ReadFactor, FactorView>(new(), actor)).Value.Secret!;
        var codes = await staff.House.Run<ConfirmFactor, IReadOnlyList<string>>(new(Code(staff, secret)), actor);
        staff.House.Time.Advance(TimeSpan.FromSeconds(30));
        return new(staff, secret, codes.Value);
    }

    /// <summary>The first step: the half-done sign-in that the browser keeps.</summary>
    public static async Task<Guid> Half(Staff staff) => (await staff.Try("liming", Staff.Password)).Value.Half!.Value;

    public static async Task<Result<Guid>> Bring(Staff staff, Guid? half, string? code, string device = Device, string address = "10.0.0.1")
    {
        await using var scope = staff.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.Public(TestHouse.Region, address));
        return await scope.ServiceProvider.GetRequiredService<BringingCode>().Try(half, code, device, CancellationToken.None);
    }

    static string Code(Staff staff, string secret, int later = 0) =>
        new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(staff.House.Time.GetUtcNow().AddSeconds(30 * later).UtcDateTime);
}
