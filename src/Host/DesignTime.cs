using Microsoft.EntityFrameworkCore.Design;
using Platform.Database;
using Platform.House;
using Platform.Modules;

namespace Host;

/// <summary>The context as the migration tool sees it: the engine is the tool's own argument, <c>-- Sqlite</c> or <c>-- Postgres</c>.</summary>
sealed class DesignTime : IDesignTimeDbContextFactory<AppDb>
{
    public AppDb CreateDbContext(string[] args)
    {
        var settings = new HouseSettings { Database = args.Contains(nameof(Engine.Postgres)) ? "Host=design-time" : "" };
        return DatabaseSource.ForDesign(settings, ModuleList.Of(typeof(DesignTime).Assembly));
    }
}
