using System.Diagnostics;

namespace Architecture;

/// <summary>The script that judges everything else is judged too: it must not call a crash, a skip or an ignorance a success.</summary>
public sealed class Scripts : IDisposable
{
    const string Canary = "echo 'warning NU1903'";
    const string Hole = "echo 'Project has the following vulnerable packages'";
    const string NpmCanary = "echo GHSA-35jh-r3h4-6jhm";

    readonly string folder = System.IO.Directory.CreateTempSubdirectory("zhengwu-scripts-").FullName;

    [Theory]
    [InlineData("passed='3' failed='0' skipped='0' not-run='0' errors='0'", 0, "3 0")]
    [InlineData("passed='3' failed='0' skipped='1' not-run='0' errors='0'", 0, "3 1")]
    [InlineData("passed='3' failed='0' skipped='0' not-run='1' errors='0'", 0, "3 1")]
    [InlineData("passed='3' failed='2' skipped='0' not-run='0' errors='1'", 2, "3 3")]
    [InlineData("passed='3' failed='0' skipped='0' not-run='0' errors='0'", 134, "3 1")] // crashed after the last test
    [InlineData("passed='0' failed='0' skipped='0' not-run='0' errors='0'", 8, "0 1")] // no test at all
    [InlineData("passed='0' failed='0' skipped='0' not-run='0' errors='0'", 0, "0 1")] // nothing ran, and yet it is content
    [InlineData(null, 134, "0 1")] // crashed before it could report
    [InlineData(null, 0, "0 1")]
    public void A_test_program_passes_only_when_all_of_it_ran_and_passed(string? report, int exit, string counted)
    {
        var write = report is null ? "" : $"echo \"<assemblies><assembly name='x' {report.Replace('\'', '"').Replace("\"", "\\\"", StringComparison.Ordinal)}><collection failed=\\\"9\\\"/></assembly>\" >\"$ZHENGWU_RESULTS/Sample.xml\"";
        Stub("dotnet", $"case \"$*\" in *--list-tests*) exit 0 ;; esac\n{write}\nexit {exit}");
        Assert.Equal(counted, CountOf("Sample"));
    }

    [Fact]
    public void A_program_of_long_tests_alone_has_nothing_to_do_in_a_short_run()
    {
        Stub("dotnet", "case \"$*\" in *--list-tests*) echo '  Long.One' ;; *) exit 8 ;; esac");
        Assert.Equal("0 0", CountOf("Sample"));
    }

    [Theory]
    [InlineData(Canary, ":", NpmCanary, 0)]
    [InlineData(Canary, Hole, NpmCanary, 1)]
    [InlineData(Canary, Hole, ":", 1)] // a finding outweighs an ignorance
    [InlineData(":", ":", NpmCanary, 2)] // no advisories look the same as none needed
    [InlineData(Canary, ":", ":", 2)]
    [InlineData(Canary, "exit 1", NpmCanary, 2)]
    public void The_audit_believes_only_who_finds_the_canary(string restore, string list, string npm, int exit)
    {
        Stub("dotnet", $"case \"$1\" in restore) {restore} ;; list) {list} ;; esac");
        Stub("npm", $"case \"$*\" in *--json*) {npm} ;; esac");
        Assert.Equal(exit, Run(Repository.Root, "./dev", "audit"));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("99999999999999999999")]
    [InlineData("80;http://0.0.0.0:80")]
    public void The_product_is_not_even_built_for_a_port_that_is_none(string port)
    {
        Stub("dotnet", $"touch {folder}/built; exit 1");
        Assert.Equal(64, Run(Repository.Root, "./dev", "--port", port));
        Assert.False(File.Exists(Path.Combine(folder, "built")));
    }

    [Theory]
    [InlineData("--port")]
    [InlineData("--data")]
    [InlineData("--nonsense")]
    public void The_product_is_not_run_for_a_call_that_is_not_understood(string option) =>
        Assert.Equal(64, Run(Repository.Root, "./dev", option));

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    string CountOf(string program)
    {
        Run(folder, Path.Combine(Repository.Root, "tools/dev/parts/test-program"), program);
        return File.ReadAllText(Path.Combine(folder, $"{program}.count")).Trim();
    }

    void Stub(string name, string body)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, $"#!/usr/bin/env bash\n{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    int Run(string where, params string[] command)
    {
        var start = new ProcessStartInfo("bash", command) { WorkingDirectory = where, RedirectStandardOutput = true };
        start.Environment["PATH"] = folder + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["ZHENGWU_RESULTS"] = folder;
        start.Environment["ZHENGWU_LONG"] = "";
        start.Environment["ZHENGWU_DEV"] = "1";
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
