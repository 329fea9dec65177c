using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Faults;

/// <summary>A PostgreSQL server of the test's own, which may be stopped in the middle.</summary>
sealed class OwnPostgres : IAsyncDisposable
{
    readonly string folder = System.IO.Directory.CreateTempSubdirectory("zhengwu-postgres-").FullName;
    readonly int port = FreePort();

    public string ConnectionString => $"Host=127.0.0.1;Port={port};Username=zhengwu;Database=postgres;Timeout=5";

    public static async Task<OwnPostgres> Start()
    {
        var server = new OwnPostgres();
        await Run($"chown postgres {server.folder} 2>/dev/null; true", asServer: false);
        await Run($"$bin/initdb -D {server.folder}/data -U zhengwu -A trust -E UTF8 --locale=C.UTF-8");
        await server.Up();
        return server;
    }

    public Task Up() => Run($"$bin/pg_ctl -D {folder}/data -w -l {folder}/log -o '-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}' start");

    /// <summary>As when the machine loses its power: no connection is closed, no checkpoint written.</summary>
    public Task Down() => Run($"$bin/pg_ctl -D {folder}/data -w -m immediate stop");

    static async Task Run(string command, bool asServer = true)
    {
        var script = $"bin=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1); {command} >/dev/null 2>&1 </dev/null";
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
        await Run($"$bin/pg_ctl -D {folder}/data -w -m immediate stop || true");
        System.IO.Directory.Delete(folder, recursive: true);
    }
}
