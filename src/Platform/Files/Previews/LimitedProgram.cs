using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace Platform.Files;

/// <summary>
/// Runs a program on a stranger's file: in a session of its own, without network where the system allows it, with nothing of the house's environment,
/// and within limits of time, memory, processes and disk. Whatever it has started ends with it.
/// </summary>
sealed class LimitedProgram(IOptions<PreviewSettings> settings)
{
    /// <summary>The processor's time is limited a little later than the clock's, which can say what happened.</summary>
    const int Grace = 5;

    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    /// <summary>A new network of its own, in which nothing is: a document cannot call home. Not every system lets an ordinary user have one.</summary>
    static readonly Lazy<string[]> Alone = new(() => Succeeds("unshare", "--user", "--map-root-user", "--net", "true") ? ["unshare", "--user", "--map-root-user", "--net"] : []);

    /// <summary>The hard limits hold for each process, also for one that has left the session: its time on the processor, its address space, its files.</summary>
    const string Limits = "ulimit -c 0; ulimit -t \"$1\"; ulimit -v \"$2\"; ulimit -f \"$3\"; shift 3; exec nice -n 10 \"$@\" </dev/null >/dev/null 2>&1";

    PreviewSettings Set => settings.Value;

    public async Task<ProcessEnd> Run(string folder, string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        using var process = Process.Start(Start(folder, [program, .. arguments]))!;
        var session = new ProcessSession(process.Id);
        try
        {
            return await Watch(process, session, folder, ct);
        }
        finally
        {
            await session.End();
        }
    }

    ProcessStartInfo Start(string folder, IEnumerable<string> command)
    {
        string[] limits = [Text(Set.Seconds + Grace), Text(Set.Megabytes * 1024L * 4), Text(Set.MostWrittenMegabytes * 2048L)];
        var start = new ProcessStartInfo("setsid", [.. Alone.Value, "sh", "-c", Limits, "sh", .. limits, .. command]) { WorkingDirectory = folder };
        start.Environment.Clear();
        foreach (var (name, value) in new[] { ("PATH", Environment.GetEnvironmentVariable("PATH") ?? ""), ("HOME", folder), ("TMPDIR", folder), ("LANG", "C.UTF-8") }) start.Environment[name] = value;
        return start;
    }

    async Task<ProcessEnd> Watch(Process process, ProcessSession session, string folder, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        var exit = process.WaitForExitAsync(ct);
        while (await Task.WhenAny(exit, Task.Delay(Glance, ct)) != exit)
        {
            if (Over(session, folder, Stopwatch.GetElapsedTime(started)) is { } over) return over;
        }

        await exit;
        return Written(folder) > Most(Set.MostWrittenMegabytes) ? ProcessEnd.TooMuchWritten : process.ExitCode == 0 ? ProcessEnd.Done : ProcessEnd.Failed;
    }

    ProcessEnd? Over(ProcessSession session, string folder, TimeSpan spent)
    {
        if (spent.TotalSeconds > Set.Seconds) return ProcessEnd.TooLong;

        var (processes, bytes) = session.Now();
        return processes > Set.MostProcesses ? ProcessEnd.TooManyProcesses
            : bytes > Most(Set.Megabytes) ? ProcessEnd.TooMuchMemory
            : Written(folder) > Most(Set.MostWrittenMegabytes) ? ProcessEnd.TooMuchWritten
            : null;
    }

    static long Most(int megabytes) => megabytes * 1024L * 1024;

    /// <remarks>Files come and go while it looks.</remarks>
    static long Written(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Exists ? file.Length : 0);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
