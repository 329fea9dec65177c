using System.Globalization;
using System.Runtime.InteropServices;

namespace Platform.Files;

/// <summary>A program and all that it has started, as Linux counts them: one session, whatever became of the parents in between.</summary>
sealed class ProcessSession(int leader)
{
    const int Kill = 9;
    const int MostRounds = 100;

    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>How many processes it has now, and how much memory they hold together.</summary>
    public (int Processes, long Bytes) Now()
    {
        var members = Members().ToList();
        return (members.Count, members.Sum(member => member.Bytes));
    }

    /// <remarks>Again and again, since one may have been starting another at that moment, until none is left that could still write.</remarks>
    public async Task End()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            _ = Signal(-leader, Kill);
            var left = Members().ToList();
            if (left.Count == 0) return;

            foreach (var (process, _) in left) _ = Signal(process, Kill);
            await Task.Delay(Pause);
        }
    }

    IEnumerable<(int Process, long Bytes)> Members()
    {
        foreach (var folder in System.IO.Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, null, out var process) && Look(folder) is { } bytes) yield return (process, bytes);
        }
    }

    /// <summary>After the name, which may hold anything: state, parent, group, session, and the resident pages in the 22nd place.</summary>
    long? Look(string folder)
    {
        try
        {
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] != "Z" && int.Parse(fields[3], null) == leader ? long.Parse(fields[21], null) * Environment.SystemPageSize : null;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    static extern int Signal(int process, int signal);
}
