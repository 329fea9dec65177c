using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Testing;

/// <summary>The real program as a process of its own: what can be killed, started again and measured from outside.</summary>
public sealed class ProductProcess : IAsyncDisposable
{
    readonly Process process;
    readonly HttpClient client;

    ProductProcess(Process process, Uri address) => (this.process, client) = (process, new() { BaseAddress = address });

    public Uri Address => client.BaseAddress!;

    public bool HasExited => process.HasExited;

    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    /// <param name="database">A PostgreSQL connection string; empty for SQLite in the data folder.</param>
    public static ProductProcess Start(string data, bool demo, string database = "", IReadOnlyDictionary<string, string>? settings = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = Command(data, database, ["--urls", address.ToString(), $"--House:Demo={demo}", .. (settings ?? new Dictionary<string, string>()).Select(one => $"--{one.Key}={one.Value}")]);
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, address);
    }

    /// <summary>The program with these arguments, on this data.</summary>
    public static ProcessStartInfo Command(string data, string database, string[] arguments)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(here.Parent!.Parent!.FullName, "Host", here.Name, "Zhengwu.dll");
        return new("dotnet", [program, .. arguments, $"--House:Data={data}", $"--House:Database={database}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program),
        };
    }

    public async Task FirstPage()
    {
        while (true)
        {
            try
            {
                await Get("/");
                return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(5);
            }
        }
    }

    public async Task Get(string page)
    {
        using var response = await client.GetAsync(new Uri(page, UriKind.Relative));
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>As <c>kill -9</c> does: nothing is flushed, closed or said good-bye to.</summary>
    public async Task Kill()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
