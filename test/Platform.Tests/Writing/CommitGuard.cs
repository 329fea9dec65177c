using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Testing;

namespace Platform.Tests.Writing;

/// <summary>Lets a commit fail, and nothing before it: a constraint that both engines check at the commit only.</summary>
static class CommitGuard
{
    public static Task Lay(TestHouse house) => house.Tamper(
        """
        CREATE TABLE guarded (id bigint PRIMARY KEY);
        CREATE TABLE guard (guarded bigint REFERENCES guarded (id) DEFERRABLE INITIALLY DEFERRED)
        """);

    public static Task Break(AppDb db, CancellationToken ct) => db.Database.ExecuteSqlRawAsync("INSERT INTO guard (guarded) VALUES (1)", ct);
}
