using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Files;
using Platform.Modules;

namespace Platform.Database;

/// <summary>The one context: every module's internal entity configurations in one model, one transaction and one migration chain an engine.</summary>
public sealed class AppDb(DbContextOptions<AppDb> options, ModuleList modules) : DbContext(options)
{
    /// <summary>The write road lends the context that it keeps: the scope of one command must not dispose of it.</summary>
    internal bool IsLent { get; init; }

    public override void Dispose()
    {
        if (!IsLent) base.Dispose();
    }

    public override ValueTask DisposeAsync() => IsLent ? ValueTask.CompletedTask : base.DisposeAsync();

    /// <summary>Ends a lent context for good.</summary>
    internal void GiveUp() => base.Dispose();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Add(_ => new GetOnlyPropertyConvention());
        configurationBuilder.Conventions.Add(_ => new TableConvention());
        configurationBuilder.Properties<RegionCode>().HaveConversion<RegionConverter>().HaveMaxLength(12);
        configurationBuilder.Properties<ContentHash>().HaveConversion<ContentHashConverter>().HaveMaxLength(ContentHash.Digits);
        if (Database.IsSqlite()) configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MicrosecondConverter>();

        foreach (var id in modules.Assemblies.Append(typeof(Id).Assembly).Append(typeof(AppDb).Assembly).SelectMany(TypedIds.In))
            configurationBuilder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        foreach (var assembly in modules.Assemblies) modelBuilder.ApplyConfigurationsFromAssembly(assembly);
    }
}
