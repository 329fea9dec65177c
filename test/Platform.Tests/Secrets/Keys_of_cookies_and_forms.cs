using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Secrets;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Secrets;

public sealed class Keys_of_cookies_and_forms
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_those_of_every_node(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone, WithKeys);
        var form = Protector(house).Protect("一张表");

        await using var second = await house.Join("2", WithKeys);

        Assert.Equal("一张表", Protector(second).Unprotect(form));
        Assert.Single(await Kept(house));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Stand_sealed_in_the_database_and_open_only_with_the_key_beside_it(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone, WithKeys);
        var form = Protector(house).Protect("一张表");

        var kept = Assert.Single(await Kept(house));
        Assert.Contains("<sealed", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", kept, StringComparison.Ordinal);
        Assert.Equal(["house.key"], System.IO.Directory.GetFiles(Path.Combine(house.Data, "keys")).Select(Path.GetFileName));

        // Whoever has a copy of the database, but not the house's key.
        var elsewhere = System.IO.Directory.CreateTempSubdirectory("zhengwu-thief-").FullName;
        await using (var thief = await house.Join("2", WithKeys, engine == Engine.Postgres ? new() { ["House:Data"] = elsewhere } : Copied(house, elsewhere)))
            Assert.ThrowsAny<CryptographicException>(() => Protector(thief).Unprotect(form));
        System.IO.Directory.Delete(elsewhere, recursive: true);
    }

    static void WithKeys(IServiceCollection services) => services.AddProtectionKeys();

    static IDataProtector Protector(TestHouse house) => house.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    static Task<List<string>> Kept(TestHouse house) => house.Look(db => db.Set<ProtectionKey>().Select(key => key.Xml).ToListAsync());

    /// <summary>The embedded database lies in the data folder.</summary>
    static Dictionary<string, string?> Copied(TestHouse house, string to)
    {
        foreach (var file in System.IO.Directory.GetFiles(house.Data, "zhengwu.db*")) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        return new() { ["House:Data"] = to };
    }
}
