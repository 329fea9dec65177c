using System.Reflection;
using Kernel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Architecture;

/// <summary>A refusal is data: it has a code, it says in Chinese what is wrong and what to do, and a test has met it.</summary>
public sealed class RefusalRules
{
    static readonly IReadOnlyList<Written> All = [.. Source.Product.SelectMany(In)];

    static readonly HashSet<string> Met = [.. Source.Tests.Where(source => !source.Path.Contains("/Architecture/", StringComparison.Ordinal)).SelectMany(Mentions)];

    [Fact]
    public void Every_refusal_has_a_code_of_its_module() => Rule.Holds("codes", All, Miscoded);

    [Fact]
    public void No_two_refusals_share_a_code() =>
        Rule.Holds("twice", All.GroupBy(written => written.Code), same => same.Count() > 1 ? new(same.Key, $"stands in {string.Join(" and ", same.Select(one => one.Path))}") : null);

    [Fact]
    public void Every_refusal_speaks_chinese() => Rule.Holds("chinese", All, Speechless);

    [Fact]
    public void Refusals_are_listed_in_one_place_per_aggregate() =>
        Rule.Holds("listed", All, written => written.Path.EndsWith("Refusals.cs", StringComparison.Ordinal) ? null : new(written.Path, $"makes the refusal {written.Code}, and its name does not end in Refusals.cs"));

    [Fact]
    public void Every_refusal_has_been_provoked_by_a_test() =>
        Rule.Holds("provoked", All, written => Provoked(written, Met) ? null : new(written.Code, $"({written.Name}) is in no test"));

    [Fact]
    public void The_reading_of_sources_misses_none_that_is_compiled()
    {
        var compiled = Product.Types.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(Refusal)).Select(field => ((Refusal)field.GetValue(null)!).Code).ToList();
        Assert.NotEmpty(compiled);
        Assert.Empty(compiled.Except(All.Select(written => written.Code)));
    }

    [Fact]
    public void Notices_a_bad_refusal()
    {
        var bad = In(Source.Of("src/Modules/Matters/Cases/Refusals.cs", """class Refusals { static readonly Refusal Gone = new("other.gone", "gone"); Refusal No() => Refusal.Input("Matters.No", "f", "没有"); }""")).ToList();
        Assert.Equal(["other.gone", "Matters.No"], bad.Select(written => written.Code));
        Assert.All(bad, written => Assert.NotNull(Miscoded(written)));
        Assert.NotNull(Speechless(bad[0]));
        Assert.Null(Speechless(bad[1]));
        Assert.False(Provoked(bad[0], ["Refusals.Other", "other.else"]));
        Assert.All(new[] { "Refusals.Gone", "other.gone", "gone" }, named => Assert.True(Provoked(bad[0], [named])));
    }

    /// <param name="Name">As tests call it: the type's and the member's name.</param>
    sealed record Written(string Path, string Name, string Code, string Text);

    static IEnumerable<Written> In(Source source) => source.Root.DescendantNodes().OfType<ExpressionSyntax>().Select(made => (made, arguments: Arguments(made)))
        .Where(one => one.arguments?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string })
        .Select(one => new Written(source.Path, Name(one.made), (string)((LiteralExpressionSyntax)one.arguments!.Arguments[0].Expression).Token.Value!, one.arguments.ToString()));

    static ArgumentListSyntax? Arguments(ExpressionSyntax made) => made switch
    {
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.Text: nameof(Refusal) } } named => named.ArgumentList,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: nameof(Refusal) } } } factory => factory.ArgumentList,
        ImplicitObjectCreationExpressionSyntax bare when DeclaredType(bare) == nameof(Refusal) => bare.ArgumentList,
        _ => null,
    };

    static string? DeclaredType(SyntaxNode node) => Member(node) switch
    {
        FieldDeclarationSyntax field => field.Declaration.Type.ToString().TrimEnd('?'),
        PropertyDeclarationSyntax property => property.Type.ToString().TrimEnd('?'),
        MethodDeclarationSyntax method => method.ReturnType.ToString().TrimEnd('?'),
        _ => null,
    };

    static MemberDeclarationSyntax? Member(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    static string Name(SyntaxNode node)
    {
        var member = Member(node) switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            MethodDeclarationSyntax method => method.Identifier.Text,
            _ => "?",
        };
        return $"{node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.Text}.{member}";
    }

    static Offence? Miscoded(Written written)
    {
        var parts = written.Path.Split('/');
        var module = (parts[1] == "Modules" ? parts[2] : parts[1]).ToLowerInvariant();
        var plain = written.Code.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '.');
        var prefixes = parts[1] == "Modules" ? [module] : new[] { module, parts[2].ToLowerInvariant() }; // Platform's folders are parts of their own
        return plain && prefixes.Contains(written.Code.Split('.')[0]) ? null : new(written.Code, $"is not {module}.what-is-wrong");
    }

    static Offence? Speechless(Written written) =>
        written.Text.Any(letter => letter is >= '\u4e00' and <= '\u9fff') ? null : new(written.Code, "says nothing in Chinese");

    /// <summary>A test names it by its member, by its code, or in a table by its code without the module.</summary>
    static bool Provoked(Written written, HashSet<string> met) =>
        met.Contains(written.Name) || met.Contains(written.Code) || met.Contains(written.Code[(written.Code.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    static IEnumerable<string> Mentions(Source source) => source.Root.DescendantNodes().SelectMany(node => node switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => [text],
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax type } member => [$"{type.Identifier.Text}.{member.Name.Identifier.Text}"],
        MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax type } member => [$"{type.Name.Identifier.Text}.{member.Name.Identifier.Text}"],
        _ => Array.Empty<string>(),
    });
}
