using System.Security.Cryptography;
using System.Text;
using Npgsql;
using Platform.Database;
using Platform.House;

namespace Testing;

/// <summary>A house that is filled by the first test of any program that needs it and copied by all: filling takes many seconds, copying takes less than one.</summary>
/// <param name="content">What it holds: the same words, the same content.</param>
/// <param name="fill">Fills an empty house and lets go of it.</param>
public sealed class FilledHouse(Engine engine, string content, Func<HouseSettings, Task> fill)
{
    const string Prefix = "zhengwu-filled-";

    /// <summary>One build's houses are no use to the next.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    static readonly string Build = string.Join('\n', new DirectoryInfo(ProductProcess.BuiltIn).GetFiles("*.dll").OrderBy(file => file.Name).Select(file => $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"));

    /// <summary>With the demo data that the real program makes today.</summary>
    public static FilledHouse Demo(Engine engine) => new(engine, "demo data of the program", async empty =>
    {
        await using var program = ProductProcess.Start(empty.Data, demo: true, empty.Database);
        await program.FirstPage();
    });

    readonly string name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{engine}\n{content}\n{Build}")).AsSpan(0, 8));

    string Folder => Path.Combine(Path.GetTempPath(), Prefix + name);

    string Database => $"filled_{name}";

    /// <summary>Makes a copy of it that the caller owns.</summary>
    /// <param name="data">An empty folder, or one that is not there yet.</param>
    /// <returns>Its data folder and, on PostgreSQL, its connection string.</returns>
    public async Task<HouseSettings> CopyTo(string data)
    {
        using var turn = await Turn();
        if (!await IsThere()) await Fill();
        foreach (var file in new DirectoryInfo(Folder).GetFiles("*", SearchOption.AllDirectories))
        {
            var copy = new FileInfo(Path.Combine(data, Path.GetRelativePath(Folder, file.FullName)));
            copy.Directory!.Create();
            file.CopyTo(copy.FullName);
        }

        return new() { Data = data, Database = engine == Engine.Postgres ? await PrivatePostgres.MakeDatabase(Database) : "" };
    }

    async Task<bool> IsThere() => System.IO.Directory.Exists(Folder) && (engine == Engine.Sqlite || await PrivatePostgres.Has(Database));

    /// <summary>Under its name only when it is full: one that was broken off is thrown away.</summary>
    async Task Fill()
    {
        ClearTheOld();
        var making = new HouseSettings { Data = Folder + ".making", Database = engine == Engine.Postgres ? await PrivatePostgres.MakeDatabase() : "" };
        foreach (var left in new[] { Folder, making.Data }.Where(System.IO.Directory.Exists)) System.IO.Directory.Delete(left, recursive: true);
        System.IO.Directory.CreateDirectory(making.Data);
        await fill(making);
        if (engine == Engine.Postgres)
        {
            await PrivatePostgres.Execute($"DROP DATABASE IF EXISTS {Database}");
            await PrivatePostgres.Execute($"ALTER DATABASE {new NpgsqlConnectionStringBuilder(making.Database).Database} RENAME TO {Database}");
        }

        System.IO.Directory.Move(making.Data, Folder);
    }

    static void ClearTheOld()
    {
        var oldest = TimeProvider.System.GetUtcNow() - Kept;
        foreach (var folder in new DirectoryInfo(Path.GetTempPath()).GetDirectories(Prefix + "*").Where(folder => folder.LastWriteTimeUtc < oldest)) folder.Delete(recursive: true);
    }

    async Task<FileStream> Turn()
    {
        while (true)
        {
            try
            {
                return new(Folder + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(50);
            }
        }
    }
}
