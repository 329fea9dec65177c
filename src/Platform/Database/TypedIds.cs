using System.Reflection;
using Kernel;

namespace Platform.Database;

static class TypedIds
{
    public static IEnumerable<Type> In(Assembly assembly) => assembly.GetTypes()
        .Where(type => type.IsValueType && Array.Exists(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>)));
}
