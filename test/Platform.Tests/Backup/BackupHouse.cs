using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Files;
using Platform.Tests.Cli;
using Platform.Tests.Files;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Backup;

/// <summary>A house with things in it, whose tables count as made by the product's migrations.</summary>
static class BackupHouse
{
    public static async Task<TestHouse> Open(Engine engine)
    {
        var house = await FileHouse.Open(engine);
        var source = house.Services.GetRequiredService<DatabaseSource>();
        await using System.Data.Common.DbConnection connection = engine == Engine.Sqlite ? await source.OpenSqliteWriter() : await source.Postgres.OpenConnectionAsync();
        await using var db = source.Over(source.OptionsOver(connection));
        var history = db.GetService<IHistoryRepository>();
        await db.Database.ExecuteSqlRawAsync(history.GetCreateIfNotExistsScript());
        foreach (var migration in db.Database.GetMigrations()) await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(new(migration, "10")));
        return house;
    }

    public static async Task<Guid> Make(this TestHouse house, string name) => (await house.Run<MakeThing, Guid>(new(name))).Value;

    public static async Task<ReceivedFile> Attach(this TestHouse house, string text)
    {
        var file = await house.Receive(Samples.Pdf(text));
        await house.Attach(Guid.CreateVersion7(), file);
        return file;
    }

    /// <summary>As a verb says it.</summary>
    public static string Line(this Kernel.Refusal refusal) => $"{refusal.Text}[{refusal.Code}]\n";

    public static Task<Called> Call(this TestHouse house, params string[] args) => Called.With(house.Services, args);

    /// <summary>A backup of a small house.</summary>
    public static async Task<string> Save(this TestHouse house, string to)
    {
        for (var number = 1; number <= 3; number++) await house.Make($"件{number}");
        await house.Attach("一份附件");
        var called = await house.Call("backup", "--to", to);
        Assert.True(called.Code == 0, called.Error);
        return to;
    }
}
