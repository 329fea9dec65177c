using System.Reflection;
using System.Runtime.CompilerServices;
using Kernel;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Platform.Files;

namespace Platform.Database;

/// <summary>Maps get-only auto-properties of scalar and id types, which EF leaves out by itself; it fills them through their fields.</summary>
sealed class GetOnlyPropertyConvention : IEntityTypeAddedConvention
{
    public void ProcessEntityTypeAdded(IConventionEntityTypeBuilder entity, IConventionContext<IConventionEntityTypeBuilder> context)
    {
        foreach (var property in entity.Metadata.ClrType.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (IsGetOnlyAutoProperty(property) && IsScalar(property.PropertyType)) entity.Property(property);
        }
    }

    static bool IsGetOnlyAutoProperty(PropertyInfo property) =>
        property is { CanRead: true, CanWrite: false }
        && property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)?
            .IsDefined(typeof(CompilerGeneratedAttribute)) == true;

    static bool IsScalar(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsPrimitive || plain.IsEnum
            || plain == typeof(string) || plain == typeof(Guid) || plain == typeof(decimal) || plain == typeof(byte[])
            || plain == typeof(DateTimeOffset) || plain == typeof(DateOnly) || plain == typeof(TimeOnly) || plain == typeof(RegionCode) || plain == typeof(ContentHash)
            || Array.Exists(plain.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>));
    }
}
