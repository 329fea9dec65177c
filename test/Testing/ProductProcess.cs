using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Testing;

/// <summary>The real program as a process of its own: what can be killed, started again and measured from outside.</summary>
public sealed class ProductProcess : IAsyncDisposable
{
    readonly Process process;
    readonly HttpClient client;
    readonly ConcurrentQueue<string> said = new();

    ProductProcess(Process process, Uri address)
    {
        (this.process, client) = (process, new() { BaseAddress = address });
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address => client.BaseAddress!;

    public bool HasExited => process.HasExited;

    /// <summary>The lines of its log.</summary>
    public IReadOnlyCollection<string> Said => said;

    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>What it has used of all processors since it started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <param name="database">A PostgreSQL connection string; empty for SQLite in the data folder.</param>
    /// <param name="program">Another one than was built beside the tests.</param>
    public static ProductProcess Start(
        string data, bool demo, string database = "", IReadOnlyDictionary<string, string>? settings = null, string environment = "Production", string? program = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = Command(data, database, ["--urls", address.ToString(), $"--House:Demo={demo}", "--House:DemoYears=0", .. (settings ?? new Dictionary<string, string>()).Select(one => $"--{one.Key}={one.Value}")], program);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        return new(Process.Start(start)!, address);
    }

    /// <summary>The program with these arguments, on this data, called from a folder that has nothing to do with it.</summary>
    public static ProcessStartInfo Command(string data, string database, string[] arguments, string? program = null) =>
        new("dotnet", [program ?? Path.Combine(BuiltIn, "Zhengwu.dll"), .. arguments, $"--House:Data={data}", $"--House:Database={database}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };

    /// <summary>The folder of the program that was built beside the tests.</summary>
    internal static string BuiltIn
    {
        get
        {
            var here = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(here.Parent!.Parent!.FullName, "Host", here.Name);
        }
    }

    void Hear(string? line)
    {
        if (line is not null) said.Enqueue(line);
    }

    /// <exception cref="InvalidOperationException">It ended before it answered; with what it said last.</exception>
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
            catch (HttpRequestException ended)
            {
                throw new InvalidOperationException(string.Join('\n', said.TakeLast(20)), ended);
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
