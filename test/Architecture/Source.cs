using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Architecture;

/// <summary>One C# file, parsed.</summary>
sealed record Source(string Path, CompilationUnitSyntax Root)
{
    static readonly Lazy<IReadOnlyList<Source>> all = new(() =>
        [.. Repository.Files.Where(IsOurs).AsParallel().AsOrdered().Select(path => Of(path, Repository.Text(path)))]);

    /// <summary>All hand-written C# of the product.</summary>
    public static IEnumerable<Source> Product => all.Value.Where(source => source.Path.StartsWith("src/", StringComparison.Ordinal));

    public static IEnumerable<Source> Tests => all.Value.Where(source => source.Path.StartsWith("test/", StringComparison.Ordinal));

    public static Source Of(string path, string text) => new(path, CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot());

    public IEnumerable<T> All<T>()
        where T : SyntaxNode => Root.DescendantNodes().OfType<T>();

    public string Name => System.IO.Path.GetFileName(Path);

    public int LineCount => Lines(Root);

    public static int Lines(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    static bool IsOurs(string path) => path.EndsWith(".cs", StringComparison.Ordinal) && !path.StartsWith("src/Migrations/", StringComparison.Ordinal);
}
