using Platform.Backup;
using Platform.Cli;
using Platform.Database;
using Testing;

namespace Platform.Tests.Backup;

public sealed class Using_PostgreSQLs_own_programs
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task That_are_not_installed_names_the_package()
    {
        var ran = await new PostgresTool(new()).Run("pg_dump-of-nobody", "", [], Ct);
        Assert.Equal(BackupRefusals.ToolMissing("pg_dump-of-nobody"), ran.Refusal);
        Assert.Contains("postgresql-client", ran.Refusal!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_what_they_say_when_they_fail_but_not_the_password()
    {
        var ran = await new PostgresTool(new() { Host = "127.0.0.1", Port = 1, Username = "x", Password = "secret" }).Run("pg_dump", "nowhere", [], Ct);
        Assert.Equal("platform.backup-tool-failed", ran.Refusal?.Code);
        Assert.Contains("127.0.0.1", ran.Refusal!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ran.Refusal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_a_user_that_may_not_make_databases_says_what_was_not_tried()
    {
        await PrivatePostgres.Execute("DO $$ BEGIN CREATE ROLE zhengwu_plain LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
        await using var house = await BackupHouse.Open(Engine.Postgres);
        await using var plain = await EmptyHouse.Make(Engine.Postgres, user: "zhengwu_plain");
        var backup = await house.Save(Path.Combine(plain.Folder, "backup"));
        var called = await plain.Call("verify-backup", "--from", backup);

        Assert.True(called.Code == ExitCode.Done, called.Error);
        Assert.Contains("没有试恢复", called.Out, StringComparison.Ordinal);
    }
}
