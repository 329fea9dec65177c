using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Platform.Database;

/// <summary>
/// Tables are <c>module_entity</c> and columns <c>snake_case</c>, keys are made by the program, and a property
/// <c>long Version</c> is the optimistic token.
/// </summary>
sealed class TableConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder model, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in model.Metadata.GetEntityTypes())
        {
            if (entity.GetTableName() is not null && entity.FindOwnership() is null && entity.BaseType is null)
                entity.SetTableName(TableOf(SnakeCase.Of(entity.ClrType.Assembly.GetName().Name!), SnakeCase.Of(NameOf(entity))));

            foreach (var key in entity.GetKeys()) key.SetName(SnakeCase.Of($"pk_{entity.GetTableName()}{(key.IsPrimaryKey() ? "" : "_" + string.Join('_', key.Properties.Select(p => p.Name)))}"));
            Columns(entity);
        }
    }

    /// <summary>An entity that bears its module's name already, such as DisclosureRequest, does not bear it twice.</summary>
    static string TableOf(string module, string entity) => entity.StartsWith(module + "_", StringComparison.Ordinal) ? entity : $"{module}_{entity}";

    static string NameOf(IConventionEntityType entity) => entity.ClrType.IsGenericType ? entity.ClrType.Name[..entity.ClrType.Name.IndexOf('`', StringComparison.Ordinal)] : entity.ClrType.Name;

    static void Columns(IConventionTypeBase type)
    {
        foreach (var property in type.GetProperties())
        {
            if (type is IConventionEntityType) property.SetColumnName(SnakeCase.Of(property.Name));
            if (property.IsPrimaryKey()) property.SetValueGenerated(ValueGenerated.Never);
            if (property.Name == "Version" && property.ClrType == typeof(long)) property.SetIsConcurrencyToken(true);
        }

        foreach (var complex in type.GetComplexProperties())
        {
            if (complex.ComplexType.IsMappedToJson() || complex.IsCollection) continue;
            foreach (var property in complex.ComplexType.GetProperties()) property.SetColumnName(SnakeCase.Of($"{complex.Name}_{property.Name}"));
        }
    }
}
