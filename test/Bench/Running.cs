using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Bench;

/// <summary>The real program as a process of its own, as it is published.</summary>
sealed class Running : IAsyncDisposable
{
    readonly Process process;
    readonly HttpClient client;

    Running(Process process, Uri address) => (this.process, client) = (process, new() { BaseAddress = address });

    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    public static Running Start(string data, bool demo)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var program = Path.Combine(AppContext.BaseDirectory, "..", "..", "Host", "release", "Zhengwu.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", address.ToString(), $"--House:Data={data}", $"--House:Demo={demo}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program),
        };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, address);
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
