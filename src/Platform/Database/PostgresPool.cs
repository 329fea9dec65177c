using Npgsql;

namespace Platform.Database;

/// <summary>The connections that a house keeps to its PostgreSQL server.</summary>
static class PostgresPool
{
    const string Most = "Maximum Pool Size";

    /// <summary>
    /// More at once only hinder each other: of whole pages asked by 64 at a time, two processors answered 92 a second over 16 connections, and 57 over the driver's own 100, which is also more than a server admits as it comes.
    /// </summary>
    static int Usual => Math.Clamp(8 * Environment.ProcessorCount, 16, 40);

    /// <param name="most">When it is null, what the configuration says, or as many as are good for the processors of this machine.</param>
    /// <remarks>
    /// Statements are prepared by the connection itself after a few uses. A connection goes back to the pool as it is, without a
    /// question to the server: nothing here sets or locks anything for longer than a transaction.
    /// </remarks>
    public static NpgsqlDataSource Of(string connectionString, int? most = null)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true };
        if (builder.MaxAutoPrepare == 0) (builder.MaxAutoPrepare, builder.AutoPrepareMinUsages) = (200, 3);
        if (most is { } few) (builder.MinPoolSize, builder.MaxPoolSize) = (0, few);
        else if (!builder.ShouldSerialize(Most)) builder.MaxPoolSize = Math.Max(Usual, builder.MinPoolSize);
        return NpgsqlDataSource.Create(builder);
    }
}
