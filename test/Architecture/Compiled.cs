using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Architecture;

/// <summary>What a compiled assembly uses of others, read from its own tables: no comment or string can deceive it.</summary>
static class Compiled
{
    /// <summary>Types of other assemblies that are used: (assembly, namespace, name).</summary>
    public static List<(string Assembly, string Namespace, string Name)> UsedTypes(Assembly assembly) => Read<List<(string, string, string)>>(assembly, reader =>
    [
        .. from handle in reader.TypeReferences
           let type = reader.GetTypeReference(handle)
           where type.ResolutionScope.Kind == HandleKind.AssemblyReference
           let scope = reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope)
           select (reader.GetString(scope.Name), reader.GetString(type.Namespace), reader.GetString(type.Name)),
    ]);

    /// <summary>Names of the members of other assemblies that are used.</summary>
    public static List<string> UsedMembers(Assembly assembly) => Read<List<string>>(assembly, reader =>
        [.. reader.MemberReferences.Select(handle => reader.GetString(reader.GetMemberReference(handle).Name)).Distinct()]);

    static T Read<T>(Assembly assembly, Func<MetadataReader, T> read)
    {
        using var file = File.OpenRead(assembly.Location);
        using var image = new PEReader(file);
        return read(image.GetMetadataReader());
    }
}
