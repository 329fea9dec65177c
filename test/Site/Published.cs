using System.Diagnostics;

namespace Site;

/// <summary>The program as an operator installs it.</summary>
static class Published
{
    /// <returns>The path of the program.</returns>
    public static async Task<string> Into(string folder)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Zhengwu.slnx"))) root = root.Parent!;
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", "src/Host", "--no-build", "-c", configuration, "-o", folder, "-v", "q", "-nologo"])
        {
            WorkingDirectory = root.FullName,
            RedirectStandardOutput = true,
        })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? Path.Combine(folder, "Zhengwu.dll") : throw new InvalidOperationException(said);
    }
}
