using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Architecture;

/// <summary>The solution, the tests' mirror of the sources, and tests that really run.</summary>
public sealed class Projects
{
    static readonly IReadOnlyList<string> All = [.. Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))];

    [Fact]
    public void The_solution_has_them_all()
    {
        var listed = XDocument.Parse(Repository.Text("Zhengwu.slnx")).Descendants("Project").Select(project => project.Attribute("Path")!.Value).ToHashSet();
        Rule.Holds("solution", All, project => listed.Contains(project) ? null : new(project, "is not in Zhengwu.slnx"));
    }

    [Fact]
    public void Every_project_has_its_lock_file() =>
        Rule.Holds("locks", All, project => Repository.Has($"{Folder(project)}/packages.lock.json") ? null : new(project, "has no packages.lock.json"));

    [Fact]
    public void Tests_mirror_the_sources() => Rule.Holds("mirror", All.Where(project => project.EndsWith(".Tests.csproj", StringComparison.Ordinal)), Mirrors);

    [Fact]
    public void Every_module_has_tests() =>
        Rule.Holds("tested", Product.ModuleAssemblies.Select(module => module.Name()), module => Repository.Has($"test/{module}.Tests") ? null : new(module, "has no tests of its own"));

    [Fact]
    public void No_test_is_skipped() => Rule.Holds("skipped", Source.Tests, Skipped);

    [Fact]
    public void Every_line_of_the_allow_list_is_about_a_rule()
    {
        var rules = Source.Tests.SelectMany(source => source.All<InvocationExpressionSyntax>())
            .Where(call => call.Expression.ToString() == "Rule.Holds")
            .Select(call => call.ArgumentList.Arguments[0].ToString().Trim('"')).ToHashSet();
        Assert.NotEmpty(rules);
        Assert.Empty(AllowList.Rules.Except(rules));
    }

    [Fact]
    public void Notices_a_skipped_test_and_a_test_of_nothing()
    {
        Assert.NotEmpty(Skipped(Source.Of("x.cs", "class T { [Fact(Skip = \"later\")] void M() { } [Theory(Explicit = true)] void N() { } }")));
        Assert.NotNull(Mirrors("test/Nothing.Tests/Nothing.Tests.csproj"));
    }

    static Offence? Mirrors(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project)[..^".Tests".Length];
        return All.Any(other => other.StartsWith("src/", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(other) == name) ? null : new(project, "tests no project of src");
    }

    static IEnumerable<Offence> Skipped(Source source) =>
        from attribute in source.All<AttributeSyntax>()
        where attribute.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.Text is "Skip" or "SkipUnless" or "SkipWhen" or "SkipType" or "Explicit") == true
        select new Offence(source.Path, $"leaves a test out: {attribute}");

    static string Folder(string path) => path[..path.LastIndexOf('/')];
}
