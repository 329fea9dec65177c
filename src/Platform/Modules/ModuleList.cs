using System.Reflection;

namespace Platform.Modules;

/// <summary>The modules that the build wrote into a program, in the order of their tiers.</summary>
public sealed record ModuleList(IReadOnlyList<IModule> Modules)
{
    public IEnumerable<Assembly> Assemblies => Modules.Select(module => module.GetType().Assembly);

    /// <exception cref="InvalidOperationException">The program was built without <c>FindsModules</c>, or a module has no front door.</exception>
    public static ModuleList Of(Assembly program)
    {
        var names = program.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == "Modules")?.Value
            ?? throw new InvalidOperationException($"{program.GetName().Name} was built without FindsModules.");

        return new([.. names.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(Assembly.Load)
            .Select(FrontDoor)
            .OrderBy(module => module.Tier)
            .ThenBy(module => module.GetType().Name, StringComparer.Ordinal)]);
    }

    static IModule FrontDoor(Assembly assembly)
    {
        var doors = assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModule))).ToList();
        return doors.Count == 1
            ? (IModule)Activator.CreateInstance(doors[0])!
            : throw new InvalidOperationException($"{assembly.GetName().Name} needs exactly one public IModule, and has {doors.Count}.");
    }
}
