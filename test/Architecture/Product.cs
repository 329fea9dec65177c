using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.House;
using Platform.Modules;

namespace Architecture;

/// <summary>The product as it was compiled: its modules are those the build found, never a list by hand.</summary>
static class Product
{
    public static readonly ModuleList Modules = ModuleList.Of(typeof(Product).Assembly);

    public static readonly IReadOnlyList<Assembly> ModuleAssemblies = [.. Modules.Assemblies];

    public static readonly Assembly PlatformAssembly = typeof(AppDb).Assembly;

    public static readonly Assembly KernelAssembly = typeof(Kernel.Refusal).Assembly;

    /// <summary>Kernel, Platform, Ui, Host and every module.</summary>
    public static readonly IReadOnlyList<Assembly> Assemblies =
        [KernelAssembly, PlatformAssembly, Assembly.Load("Ui"), Assembly.Load("Zhengwu"), .. ModuleAssemblies];

    public static IEnumerable<Type> Types => Assemblies.SelectMany(assembly => assembly.GetTypes());

    public static string Name(this Assembly assembly) => assembly.GetName().Name!;

    public static IModel Model(Engine engine)
    {
        var settings = new HouseSettings { Database = engine == Engine.Postgres ? "Host=nowhere" : "" };
        using var db = new DatabaseSource(Options.Create(settings), Modules).ForReading();
        return db.Model;
    }
}
