using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Architecture;

/// <summary>Chinese is set as official documents set it (GB/T 15834, GB/T 15835): full-width punctuation, and no blank between a figure and what it counts.</summary>
public sealed partial class ChineseTexts
{
    const string Counted = "个|位|条|件|天|分钟|小时|秒|毫秒|次|年|月|日|号|字|行|处|张|类|人|份|家|级|页";

    [Fact]
    public void In_the_program_are_set_as_in_official_documents() =>
        Rule.Holds("typesetting", Source.Product, source => Texts(source).SelectMany(text => Offences(source.Path, text)));

    [Fact]
    public void On_pages_are_set_as_in_official_documents() =>
        Rule.Holds("typesetting-pages", Repository.Under("src/", ".cshtml"), path => Offences(path, Shown(Repository.Text(path))));

    [Theory]
    [InlineData("文件过大,请重选")]
    [InlineData("注意:请核对")]
    [InlineData("一次最多上传 5 个")]
    [InlineData("最长20 位")]
    [InlineData("压缩包(zip)")]
    public void Notices_one_that_is_not(string text)
    {
        Assert.NotEmpty(Texts(Source.Of("x.cs", $"class X {{ string Y = \"{text}\"; }}")).SelectMany(found => Offences("x.cs", found)));
        Assert.NotEmpty(Offences("x.cshtml", Shown($"<p title=\"x\">{text}</p>")));
    }

    [Fact]
    public void Notices_a_blank_beside_a_figure_that_is_put_in()
    {
        Assert.NotEmpty(Texts(Source.Of("x.cs", "class X { string Y(int n) => $\"最长{n} 位\"; }")).SelectMany(found => Offences("x.cs", found)));
        Assert.NotEmpty(Offences("x.cshtml", Shown("<p>本页 @Model.Shown 条</p>")));
        Assert.Empty(Texts(Source.Of("x.cs", "class X { string Y(int n) => $\"最长{n}位，用 --House:Data 指定，如 2026-01-31 的样式（{n:0.0}）。\"; }")).SelectMany(found => Offences("x.cs", found)));
    }

    static IEnumerable<Offence> Offences(string path, string text) =>
        Badly().Matches(text).Select(found => new Offence(path, $"says “{text[Math.Max(0, found.Index - 8)..Math.Min(text.Length, found.Index + found.Length + 8)]}”"));

    /// <summary>The texts of a file, patterns left out; what is put into one counts as a figure.</summary>
    static IEnumerable<string> Texts(Source source) => source.Root.DescendantNodes(node => node is not AttributeSyntax { Name: IdentifierNameSyntax { Identifier.Text: "GeneratedRegex" } }).SelectMany(node => node switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => [text],
        InterpolatedStringExpressionSyntax { Contents: var parts } => [string.Concat(parts.Select(part => part is InterpolatedStringTextSyntax plain ? plain.TextToken.ValueText : "0"))],
        _ => Array.Empty<string>(),
    });

    /// <summary>A page without its code: what it puts in counts as a figure.</summary>
    static string Shown(string page) => PutIn().Replace(page, "0");

    [GeneratedRegex($@"[\u4e00-\u9fff“”《》][,:;(]|[,;)][\u4e00-\u9fff“《]|[\u4e00-\u9fff]:[^/]|[0-9] (?:{Counted})|[\u4e00-\u9fff] [0-9]+(?:{Counted})")]
    private static partial Regex Badly();

    [GeneratedRegex(@"@\((?:[^()""]|""[^""]*""|\((?:[^()]|\([^()]*\))*\))*\)|@[A-Z][A-Za-z]*(?:\.[A-Za-z]+(?:\([^()]*\))?)*|\{[^{}\n]*\}|href=""[^""]*""")]
    private static partial Regex PutIn();
}
