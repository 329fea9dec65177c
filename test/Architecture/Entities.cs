using System.Reflection;
using Kernel;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Database;

namespace Architecture;

/// <summary>What every row and every aggregate keeps to.</summary>
public sealed class Entities
{
    static readonly IModel Sqlite = Product.Model(Engine.Sqlite);
    static readonly IModel Postgres = Product.Model(Engine.Postgres);
    static readonly IReadOnlyList<IEntityType> All = [.. Sqlite.GetEntityTypes().Where(entity => Product.Assemblies.Contains(entity.ClrType.Assembly))];

    /// <summary>By their plain names, as the sources declare them.</summary>
    public static readonly HashSet<string> Names = [.. All.Select(entity => entity.ClrType.Name)];

    [Fact]
    public void Nobody_sets_a_property_from_outside() => Rule.Holds("setters", All.Select(entity => entity.ClrType).Distinct(), Settable);

    [Fact]
    public void Every_row_carries_its_region() => Rule.Holds("region", All.Where(entity => !entity.IsOwned()), Stateless);

    [Fact]
    public void Tables_bear_their_modules_name_and_no_two_are_alike()
    {
        Rule.Holds("tables", All, Strange);
        Rule.Holds("alike", All.Where(entity => entity.FindOwnership() is null && entity.BaseType is null).GroupBy(entity => entity.GetTableName()),
            same => same.Count() > 1 ? new(same.Key!, $"is the table of {string.Join(" and ", same.Select(entity => entity.ClrType.FullName))}") : null);
    }

    [Fact]
    public void Both_engines_have_the_same_tables_and_columns()
    {
        Assert.NotEmpty(Columns(Sqlite));
        Assert.Equal(Columns(Sqlite), Columns(Postgres));
    }

    [Fact]
    public void An_aggregate_does_not_see_the_web() =>
        Rule.Holds("web", Source.Product.Where(DeclaresEntity), source => SeesWeb(source) ? new(source.Path, "declares an entity and uses ASP.NET") : null);

    [Fact]
    public void Notices_what_an_entity_must_not_be()
    {
        Assert.NotNull(Settable(typeof(Specimen)));
        var builder = new ModelBuilder();
        builder.Entity<Specimen>();
        var entity = (IEntityType)builder.FinalizeModel().GetEntityTypes().Single();
        Assert.NotNull(Stateless(entity));
        Assert.NotNull(Strange(entity));
        Assert.True(SeesWeb(Source.Of("x.cs", "using Microsoft.AspNetCore.Http;")));
        Assert.False(SeesWeb(Source.Of("x.cs", "using Microsoft.AspNetCore.Identity;")));
    }

    static Offence? Settable(Type type)
    {
        var open = type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set)).Select(property => property.Name).ToList();
        return open.Count == 0 ? null : new(type.FullName!, $"can be set from outside: {string.Join(", ", open)}");
    }

    static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    static Offence? Stateless(IReadOnlyEntityType entity) =>
        entity.FindProperty("Region")?.ClrType == typeof(RegionCode) ? null : new(entity.ClrType.FullName!, "has no RegionCode Region");

    static Offence? Strange(IReadOnlyEntityType entity)
    {
        var prefix = SnakeCased(entity.ClrType.Assembly.Name()) + "_";
        return entity.GetTableName() is { } table && !table.StartsWith(prefix, StringComparison.Ordinal) ? new(table, $"is a table of {entity.ClrType.FullName} and does not begin with {prefix}") : null;
    }

    static string SnakeCased(string name) => string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    static List<string> Columns(IModel model) =>
        [.. model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Select(property => $"{entity.GetTableName()}.{property.GetColumnName()}")).Order(StringComparer.Ordinal)];

    static bool DeclaresEntity(Source source) =>
        source.All<TypeDeclarationSyntax>().Any(type => All.Any(entity => entity.ClrType.Name == type.Identifier.Text && source.Path.Contains($"/{entity.ClrType.Assembly.Name()}/", StringComparison.Ordinal)));

    /// <remarks>Identity's own user type is ASP.NET's by name only.</remarks>
    static bool SeesWeb(Source source) => source.Root.Usings.Select(used => used.Name?.ToString() ?? "")
        .Any(used => used.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && !used.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal));

    sealed class Specimen
    {
        public int Id { get; set; }
    }
}
