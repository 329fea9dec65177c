using System.ComponentModel;
using System.Diagnostics;
using Kernel;
using Npgsql;

namespace Platform.Backup;

/// <summary>Runs PostgreSQL's own client programs. The password goes by the environment, never by an argument that others can list.</summary>
sealed class PostgresTool(NpgsqlConnectionStringBuilder settings)
{
    public async Task<Result<string>> Run(string tool, string database, IEnumerable<string> arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in Environment(database).Where(pair => !string.IsNullOrEmpty(pair.Value))) start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            return await Finish(tool, process, ct);
        }
        catch (Win32Exception)
        {
            return BackupRefusals.ToolMissing(tool);
        }
    }

    static async Task<Result<string>> Finish(string tool, Process process, CancellationToken ct)
    {
        try
        {
            var (said, failed) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
            await process.WaitForExitAsync(ct);
            return process.ExitCode == 0 ? await said : BackupRefusals.ToolFailed(tool, (await failed).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    Dictionary<string, string?> Environment(string database) => new()
    {
        ["PGHOST"] = settings.Host,
        ["PGPORT"] = settings.Port.ToString(null, null),
        ["PGUSER"] = settings.Username,
        ["PGPASSWORD"] = settings.Password,
        ["PGPASSFILE"] = settings.Passfile,
        ["PGDATABASE"] = database,
        ["PGSSLMODE"] = settings.SslMode switch
        {
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            var mode => mode.ToString().ToLowerInvariant(),
        },
        ["PGSSLROOTCERT"] = settings.RootCertificate,
    };
}
