using System.Reflection;
using Platform.Audit;
using Platform.Commands;
using Platform.Outbox;
using Platform.Reading;

namespace Architecture;

/// <summary>Whoever reads the audit reads the office's words: every command, every sensitive query and every reaction has its name.</summary>
public sealed class AuditWording
{
    static readonly IReadOnlyList<AuditAction> Named = [.. Words().SelectMany(words => words.Actions)];

    [Fact]
    public void Whatever_leaves_records_has_a_name() => Rule.Holds("audit-names", Product.Types.Where(LeavesRecords), Nameless);

    [Fact]
    public void No_two_actions_are_recorded_alike() =>
        Rule.Holds("audit-twice", Named.GroupBy(action => action.Code), same => same.Count() > 1 ? new(same.Key, $"is recorded for {string.Join(" and ", same.Select(action => action.Type.FullName))}") : null);

    [Fact]
    public void A_module_names_what_is_its_own() =>
        Rule.Holds("audit-own", Words(), words => words.Actions.Where(action => action.Type.Assembly != words.GetType().Assembly).Select(action => new Offence(action.Code, $"is named by {words.GetType().FullName}")));

    [Fact]
    public void Only_one_module_reads_the_records() =>
        Rule.Holds("audit-read", Product.ModuleAssemblies.Where(module => module.Name() != "Auditing"),
            module => Compiled.UsedTypes(module).Where(used => used is { Namespace: "Platform.Audit", Name: nameof(AuditRecord) or nameof(AuditAnchor) }).Select(used => new Offence(module.Name(), $"reads {used.Name}")));

    [Fact]
    public void Notices_a_command_without_a_name()
    {
        Assert.True(LeavesRecords(typeof(Nobodys)));
        Assert.NotNull(Nameless(typeof(Nobodys)));
        Assert.False(LeavesRecords(typeof(AuditWording)));
    }

    static IEnumerable<IAuditWords> Words() => Product.Types.Where(type => Roads.Is(type, typeof(IAuditWords))).Select(type => (IAuditWords)Activator.CreateInstance(type)!);

    static bool LeavesRecords(Type type) => type is { IsInterface: false, IsAbstract: false }
        && (Closed(type, typeof(ICommand<>)) || Closed(type, typeof(IReact<>)) || (Closed(type, typeof(IQuery<>)) && type.GetProperty("Sensitive", BindingFlags.Static | BindingFlags.Public)?.GetValue(null) is true));

    static bool Closed(Type type, Type open) => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == open);

    static Offence? Nameless(Type type) => Named.Any(action => action.Type == type && action.Name.Length > 0) ? null : new(type.FullName!, "has no name in its module's IAuditWords");

    sealed record Nobodys : ICommand<Kernel.Done>
    {
        public static Kernel.Permission Requires => Kernel.Permission.House;
    }
}
