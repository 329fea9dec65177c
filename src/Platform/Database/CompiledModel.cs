using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Modules;

namespace Platform.Database;

/// <summary>The model as <c>./dev migrate</c> wrote it beside the migrations: working it out from the entities takes a quarter of each start.</summary>
static class CompiledModel
{
    /// <returns>Null for a program that has other modules than the product, as a test may.</returns>
    public static IModel? Of(Engine engine, ModuleList modules)
    {
        var type = Type.GetType($"Migrations.{engine}.Compiled.AppDbModel, Migrations.{engine}");
        return type?.GetProperty("Instance", BindingFlags.Static | BindingFlags.Public)?.GetValue(null) is IModel model && IsOf(modules, model) ? model : null;
    }

    static bool IsOf(ModuleList modules, IModel model)
    {
        var known = model.GetEntityTypes().Select(entity => entity.ClrType.Assembly).Distinct().ToList();
        return known.TrueForAll(one => one == typeof(AppDb).Assembly || modules.Assemblies.Contains(one))
            && !modules.Assemblies.Except(known).SelectMany(one => one.GetTypes()).Any(IsConfiguration);
    }

    static bool IsConfiguration(Type type) =>
        Array.Exists(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>));
}
