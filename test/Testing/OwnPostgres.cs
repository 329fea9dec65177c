using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Testing;

/// <summary>A PostgreSQL server of the test's own, which may be stopped in the middle.</summary>
public sealed class OwnPostgres : IAsyncDisposable
{
    readonly string folder;
    readonly bool isKept;
    readonly int port = FreePort();

    OwnPostgres(string folder, bool isKept) => (this.folder, this.isKept) = (folder, isKept);

    public string ConnectionString => $"Host=127.0.0.1;Port={port};Username=zhengwu;Database=postgres;Timeout=5";

    /// <param name="folder">Where the server's data stay afterwards, and perhaps are already; null for a server that leaves nothing.</param>
    public static async Task<OwnPostgres> Start(string? folder = null)
    {
        var server = new OwnPostgres(folder ?? System.IO.Directory.CreateTempSubdirectory("zhengwu-postgres-").FullName, folder is not null);
        System.IO.Directory.CreateDirectory(server.folder);
        await Run($"chown postgres {server.folder} 2>/dev/null; true", asServer: false);
        await Run($"test -d {server.folder}/data || $bin/initdb -D {server.folder}/data -U zhengwu -A trust -E UTF8 --locale=C.UTF-8");
        await server.Up();
        return server;
    }

    /// <summary>Does nothing when it runs.</summary>
    public Task Up() => Run($"$bin/pg_ctl -D {folder}/data status || $bin/pg_ctl -D {folder}/data -w -t 600 -l {folder}/log -o '-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}' start");

    /// <summary>As when the machine loses its power: no connection is closed, no checkpoint written.</summary>
    public Task Down() => Run($"$bin/pg_ctl -D {folder}/data -w -m immediate stop");

    static async Task Run(string command, bool asServer = true)
    {
        var script = $"bin=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1); {{ {command}; }} >/dev/null 2>&1 </dev/null";
        string[] words = asServer && Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", "bash", "-c", script] : ["bash", "-c", script];
        using var process = Process.Start(words[0], words[1..]);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command}: {process.ExitCode}");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        await Run($"$bin/pg_ctl -D {folder}/data -w -m {(isKept ? "fast" : "immediate")} stop || true");
        if (!isKept) System.IO.Directory.Delete(folder, recursive: true);
    }
}
