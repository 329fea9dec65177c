using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Architecture;

/// <summary>Small files and small methods: whoever wants a longer one adds it to the allow-list, where it shows.</summary>
public sealed class Sizes
{
    const int FileLimit = 200;
    const int MethodLimit = 25;
    const int TestLimit = 45;
    const int ParameterLimit = 5;

    [Fact]
    public void Files_are_short() =>
        Rule.Holds("file", Source.Product.Concat(Source.Tests), source => TooLong(source.Path, source.LineCount, FileLimit));

    [Fact]
    public void Pages_are_short() =>
        Rule.Holds("page", Repository.Under("src/", ".cshtml"), path => TooLong(path, Repository.Lines(path).Length, FileLimit));

    [Fact]
    public void Methods_are_short()
    {
        Rule.Holds("method", Source.Product, source => LongMethods(source, MethodLimit));
        Rule.Holds("test-method", Source.Tests, source => LongMethods(source, TestLimit));
    }

    [Fact]
    public void Constructors_take_few_things() => Rule.Holds("constructor", Source.Product, Crowded);

    [Fact]
    public void Notices_what_is_too_long()
    {
        var lines = string.Join('\n', Enumerable.Repeat("x();", 30));
        var source = Source.Of("x.cs", $"class C(int a, int b, int c, int d, int e, int f) {{ void M() {{\n{lines}\n}} }}");
        Assert.NotEmpty(LongMethods(source, MethodLimit));
        Assert.NotEmpty(Crowded(source));
        Assert.NotNull(TooLong("x.cs", 201, FileLimit));
    }

    static Offence? TooLong(string subject, int lines, int limit) => lines > limit ? new(subject, $"{lines} lines, more than {limit}") : null;

    static IEnumerable<Offence> LongMethods(Source source, int limit) =>
        from method in source.All<MethodDeclarationSyntax>()
        let offence = TooLong($"{source.Path} {method.Identifier.Text}", Source.Lines(method), limit)
        where offence is not null
        select offence;

    /// <remarks>Records and entities are told facts; a class that needs many others to do its work has too much of it.</remarks>
    static IEnumerable<Offence> Crowded(Source source) =>
        from type in source.All<ClassDeclarationSyntax>()
        where type.ParameterList?.Parameters.Count > ParameterLimit && !Entities.Names.Contains(type.Identifier.Text)
        select new Offence($"{source.Path} {type.Identifier.Text}", $"{type.ParameterList!.Parameters.Count} constructor parameters, more than {ParameterLimit}");
}
