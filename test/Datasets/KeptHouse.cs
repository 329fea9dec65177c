using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.House;
using Platform.Modules;
using Testing;

namespace Datasets;

/// <summary>
/// A house over a large data set, which is made once and kept from one run to the next until the schema changes. One program has it
/// at a time. Whoever opens it leaves it as it was.
/// </summary>
public sealed class KeptHouse : IAsyncDisposable
{
    const string Whole = "whole";

    static readonly ModuleList Modules = ModuleList.Of(typeof(KeptHouse).Assembly);

    readonly FileStream held;
    readonly OwnPostgres? server;
    bool isVacant;

    KeptHouse(TestHouse house, HouseSettings settings, OwnPostgres? server, FileStream held) => (House, Settings, this.server, this.held) = (house, settings, server, held);

    public TestHouse House { get; }

    public HouseSettings Settings { get; }

    /// <summary>All clones on a machine share what is kept: its name tells which schema it has.</summary>
    static string Root => Environment.GetEnvironmentVariable("ZHENGWU_DATASETS") is { Length: > 0 } named ? named : $"/var/tmp/zhengwu-datasets-{Environment.UserName}";

    public static async Task<KeptHouse> Open(Engine engine, IDataset dataset)
    {
        var kind = $"{dataset.Name}-{engine.ToString().ToLowerInvariant()}-";
        var folder = Path.Combine(Root, kind + SchemaOf(engine));
        System.IO.Directory.CreateDirectory(Root);
        var held = await Hold(folder + ".lock");
        foreach (var old in System.IO.Directory.GetDirectories(Root, kind + "*").Where(one => one != folder || !IsWhole(one))) System.IO.Directory.Delete(old, recursive: true);

        var isNew = !System.IO.Directory.Exists(folder);
        System.IO.Directory.CreateDirectory(folder);
        var server = engine == Engine.Postgres ? await OwnPostgres.Start(Path.Combine(folder, "postgres")) : null;
        var settings = new HouseSettings { Data = folder, Database = server?.ConnectionString ?? "" };
        if (isNew) await Migrate(settings);
        var house = await TestHouse.Over(new TestDatabase(settings, null), Modules, dataset.Now);
        if (isNew) await Fill(house, dataset, folder);
        return new(house, settings, server, held);
    }

    /// <summary>Ends the house and leaves what it was in to a program of its own.</summary>
    public async Task Vacate()
    {
        await House.DisposeAsync();
        isVacant = true;
    }

    static async Task Migrate(HouseSettings settings)
    {
        await using var source = new DatabaseSource(Options.Create(settings), Modules);
        await new DatabaseOpening(source).Open();
    }

    static async Task Fill(TestHouse house, IDataset dataset, string folder)
    {
        await dataset.Fill(house);
        await File.WriteAllTextAsync(Path.Combine(folder, Whole), "");
    }

    static bool IsWhole(string folder) => File.Exists(Path.Combine(folder, Whole));

    static string SchemaOf(Engine engine)
    {
        var nowhere = new HouseSettings { Data = Path.GetTempPath(), Database = engine == Engine.Postgres ? "Host=localhost" : "" };
        using var db = new DatabaseSource(Options.Create(nowhere), Modules).ForReading();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(db.Database.GenerateCreateScript())))[..12];
    }

    static async Task<FileStream> Hold(string file)
    {
        while (true)
        {
            try
            {
                return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!isVacant) await House.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
        await held.DisposeAsync();
    }
}
