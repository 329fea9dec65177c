using System.Reflection;
using Platform.Modules;

namespace Architecture;

/// <summary>Everything of a module but its Contracts and its front door is free to change.</summary>
public sealed class Boundaries
{
    static readonly Dictionary<string, int> Tiers = Product.Modules.Modules.ToDictionary(module => module.GetType().Assembly.Name(), module => module.Tier);

    [Fact]
    public void Only_contracts_and_the_front_door_are_public() =>
        Rule.Holds("public", Product.ModuleAssemblies.SelectMany(module => module.GetTypes()), Exposed);

    [Fact]
    public void A_module_uses_only_contracts_of_lower_tiers() =>
        Rule.Holds("tiers", Product.ModuleAssemblies, module => Compiled.UsedTypes(module).SelectMany(used => Crossing(module.Name(), used)));

    [Fact]
    public void Kernel_platform_and_ui_know_no_module() =>
        Rule.Holds("below", new[] { Product.KernelAssembly, Product.PlatformAssembly, Assembly.Load("Ui"), Assembly.Load("Zhengwu") },
            low => Compiled.UsedTypes(low).Where(used => Tiers.ContainsKey(used.Assembly))
                .Select(used => new Offence(low.Name(), $"uses {used.Namespace}.{used.Name}")));

    [Fact]
    public void Every_event_stands_in_contracts_under_a_name_of_its_module() =>
        Rule.Holds("events", Product.ModuleAssemblies.SelectMany(module => module.GetTypes()).Where(type => Roads.Is(type, typeof(Platform.Outbox.IEvent))), Misplaced);

    [Fact]
    public void Notices_a_public_type_outside_contracts()
    {
        Assert.NotNull(Exposed(typeof(Boundaries)));
        Assert.Null(Exposed(typeof(Offence)));
    }

    [Theory]
    [InlineData("Matters.Contracts", true)] // upwards, though only a contract
    [InlineData("Directory.Units", false)] // downwards, but not a contract
    public void Notices_a_reference_that_crosses(string used, bool upwards)
    {
        var assembly = used.Split('.')[0];
        Assert.Equal(upwards, Tiers[assembly] > Tiers["Calendar"]);
        Assert.NotEmpty(Crossing(upwards ? "Calendar" : "Matters", (assembly, used, "Thing")));
        Assert.Empty(Crossing("Disclosure", (assembly, assembly + ".Contracts", "Thing")));
    }

    static Offence? Exposed(Type type) =>
        !type.IsVisible || type.IsAssignableTo(typeof(IModule)) || InContracts(type.Namespace) || IsGenerated(type)
            ? null
            : new(type.FullName!, "is public, and is neither a contract nor the front door");

    static IEnumerable<Offence> Crossing(string module, (string Assembly, string Namespace, string Name) used)
    {
        if (!Tiers.TryGetValue(used.Assembly, out var tier)) yield break;
        var subject = $"{module} → {used.Namespace}.{used.Name}";
        if (tier >= Tiers[module]) yield return new(subject, $"tier {Tiers[module]} must not look at tier {tier}");
        if (!InContracts(used.Namespace)) yield return new(subject, "is not a contract");
    }

    static Offence? Misplaced(Type type)
    {
        var name = (string)type.GetProperty("Name", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;
        if (!InContracts(type.Namespace)) return new(type.FullName!, "is an event outside Contracts");
        return name.StartsWith(type.Assembly.Name().ToLowerInvariant() + ".", StringComparison.Ordinal) ? null : new(type.FullName!, $"is named {name}, without its module");
    }

    static bool InContracts(string? name) => name is not null && name.Split('.').Contains("Contracts");

    static bool IsGenerated(Type type) => type.FullName!.Contains("AspNetCoreGenerated", StringComparison.Ordinal);
}
