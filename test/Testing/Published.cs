using System.Diagnostics;

namespace Testing;

/// <summary>The program as an operator installs it.</summary>
public static class Published
{
    static readonly Lazy<Task<string>> Made = new(() => Into(Path.Combine(RunFolder.Folder, "published")));

    /// <summary>Its path; published once for all tests of a program, since that takes a minute.</summary>
    public static Task<string> Program() => Made.Value;

    static async Task<string> Into(string folder)
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory).Name;
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", "src/Host", "-c", build, "-o", folder, "-p:BuildProjectReferences=false", "-v", "q", "-nologo"])
        {
            WorkingDirectory = SourceTree.Root,
            RedirectStandardOutput = true,
        })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? Path.Combine(folder, "Zhengwu.dll") : throw new InvalidOperationException(said);
    }
}
