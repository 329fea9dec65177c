using Microsoft.CodeAnalysis.CSharp.Syntax;
using Platform.Commands;
using Platform.Outbox;
using Platform.Reading;

namespace Architecture;

/// <summary>One write road, one read road: nothing else opens a transaction, saves, or answers.</summary>
public sealed class Roads
{
    static readonly string[] Saving =
        ["SaveChanges", "SaveChangesAsync", "BeginTransaction", "BeginTransactionAsync", "UseTransaction", "UseTransactionAsync", "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync", "ExecuteSql", "ExecuteSqlAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "Migrate", "MigrateAsync"];

    static readonly string[] Slow = ["File", "FileStream", "HttpClient", "IHttpClientFactory", "Process", "Thread", "Delay", "PasswordHasher", "IPasswordHasher", "UserManager", "SignInManager"];

    [Fact]
    public void Only_the_platform_saves() =>
        Rule.Holds("saving", Product.Assemblies.Where(assembly => assembly != Product.PlatformAssembly),
            assembly => Saves(assembly.Name(), Compiled.UsedMembers(assembly)));

    [Fact]
    public void Notices_saving()
    {
        Assert.NotEmpty(Saves("Platform", Compiled.UsedMembers(Product.PlatformAssembly)));
        Assert.Empty(Saves("Kernel", Compiled.UsedMembers(Product.KernelAssembly)));
    }

    [Fact]
    public void Every_command_has_one_handler() =>
        Rule.Holds("handlers", Product.Types.Where(type => Closed(type, typeof(ICommand<>)).Any()), command => Served(command, typeof(IHandle<,>)));

    [Fact]
    public void Every_query_has_one_answer() =>
        Rule.Holds("answers", Product.Types.Where(type => Closed(type, typeof(IQuery<>)).Any()), query => Served(query, typeof(IAnswer<,>)));

    [Fact]
    public void Notices_a_command_that_nobody_handles() => Assert.NotNull(Served(typeof(Forgotten), typeof(IHandle<,>)));

    [Fact]
    public void A_handler_waits_for_nothing_slow() =>
        Rule.Holds("slow", Source.Product.SelectMany(source => source.All<ClassDeclarationSyntax>()).Where(RunsInTheWriter), Waits);

    [Fact]
    public void Notices_a_handler_that_reads_a_file()
    {
        var handler = Source.Of("x.cs", "class H : IHandle<C, Done> { void Handle() => File.ReadAllText(\"x\"); }").All<ClassDeclarationSyntax>().Single();
        Assert.True(RunsInTheWriter(handler));
        Assert.NotEmpty(Waits(handler));
    }

    public static bool Is(Type type, Type face) => type is { IsInterface: false, IsAbstract: false } && type.IsAssignableTo(face);

    static IEnumerable<Offence> Saves(string assembly, IEnumerable<string> members) =>
        members.Intersect(Saving).Select(member => new Offence(assembly, $"calls {member}, which is the pipeline's alone"));

    static IEnumerable<Type> Closed(Type type, Type open) => type.IsInterface || type.IsAbstract
        ? []
        : type.GetInterfaces().Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == open);

    static Offence? Served(Type asked, Type by)
    {
        var served = Product.Types.SelectMany(type => Closed(type, by)).Count(face => face.GenericTypeArguments[0] == asked);
        return served == 1 ? null : new(asked.FullName!, $"is served by {served} types, and must be by one");
    }

    /// <summary>On SQLite handlers and reactions run inside the single writer: whoever waits there stops every write in the house.</summary>
    static bool RunsInTheWriter(ClassDeclarationSyntax type) =>
        type.BaseList?.Types.Any(face => face.Type is GenericNameSyntax { Identifier.Text: nameof(IHandle<,>) or nameof(IReact<>) }) == true;

    static IEnumerable<Offence> Waits(ClassDeclarationSyntax type) => type.DescendantNodes().OfType<SimpleNameSyntax>()
        .Select(name => name.Identifier.Text).Intersect(Slow)
        .Select(name => new Offence(type.Identifier.Text, $"uses {name} inside the writer"));

    sealed record Forgotten : ICommand<Kernel.Done>
    {
        public static Kernel.Permission Requires => Kernel.Permission.House;
    }
}
