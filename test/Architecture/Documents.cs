using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Architecture;

/// <summary>Documents that nothing executes go wrong: what they name exists.</summary>
public sealed partial class Documents
{
    const int AdrLimit = 60;
    const string Open = "open"; // a rule of law that no test proves yet says so

    static readonly HashSet<string> TypeNames = [.. Product.Types.Select(type => type.Name), .. Product.ModuleAssemblies.Select(module => module.Name())];

    static readonly HashSet<string> TestNames = [.. Source.Tests.SelectMany(source => source.All<ClassDeclarationSyntax>())
        .SelectMany(type => type.Members.OfType<MethodDeclarationSyntax>().Select(method => $"{type.Identifier.Text}.{method.Identifier.Text}").Prepend(type.Identifier.Text))];

    [Fact]
    public void The_glossary_names_types_that_exist() => Rule.Holds("glossary", Rows("docs/glossary.md"), row => Misnamed(row, TypeNames));

    [Fact]
    public void Every_rule_of_law_names_its_test() => Rule.Holds("law", Repository.Under("docs/law/", ".md").Append("docs/security.md").SelectMany(Rows), row => Unproved(row, TestNames));

    [Fact]
    public void Decisions_are_numbered_and_fit_a_page() => Rule.Holds("adr", Repository.Under("docs/adr/", ".md"), path => Shapeless(path, Repository.Text(path)));

    [Fact]
    public void Links_lead_somewhere() =>
        Rule.Holds("links", Repository.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)), path => Broken(path, Repository.Text(path)));

    [Fact]
    public void Notices_a_document_that_went_wrong()
    {
        Assert.NotEmpty(Misnamed(["部件", "`Widget`", "`Widget`", ""], TypeNames));
        Assert.NotEmpty(Misnamed(["申请", "`Wish`", "", ""], ["Wish"]));
        Assert.NotEmpty(Unproved(["33", "20 working days", "`No_such_test.Passes`"], TestNames));
        Assert.NotEmpty(Unproved(["33", "20 working days", ""], TestNames));
        Assert.Empty(Unproved(["33", "20 working days", "`Documents.Links_lead_somewhere`"], TestNames));
        Assert.NotEmpty(Shapeless("docs/adr/one.md", "# One"));
        Assert.NotEmpty(Broken("docs/x.md", "see [there](nowhere.md)"));
        Assert.Empty(Broken("docs/x.md", "see [there](glossary.md#kernel) and [the web](https://example.org)"));
    }

    /// <summary>The rows of all tables of a page, without their heads.</summary>
    static IEnumerable<string[]> Rows(string path)
    {
        var lines = Repository.Lines(path);
        for (var i = 2; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('|') && !lines[i].StartsWith("| ---", StringComparison.Ordinal) && lines[i - 1].StartsWith('|') && (i + 1 >= lines.Length || !lines[i + 1].StartsWith("| ---", StringComparison.Ordinal)))
                yield return [.. lines[i].Trim()[1..^1].Split('|').Select(cell => cell.Trim())];
        }
    }

    /// <param name="row">Chinese, the name in code, the type once it exists, a note.</param>
    static IEnumerable<Offence> Misnamed(string[] row, HashSet<string> types)
    {
        if (row.Length < 4)
        {
            yield return new(row[0], "needs four columns: Chinese, name, type, note");
            yield break;
        }

        foreach (var type in Quoted(row[2]).Where(type => !types.Contains(type))) yield return new(row[0], $"names the type {type}, which does not exist");
        foreach (var type in Quoted(row[1]).Where(types.Contains).Except(Quoted(row[2]))) yield return new(row[0], $"has the type {type} now: name it in the third column");
    }

    static IEnumerable<Offence> Unproved(string[] row, HashSet<string> tests)
    {
        var named = Quoted(row[^1]).ToList();
        if (named.Count == 0 && row[^1] != Open) yield return new(row[0], $"{row[1]}: names no test, and does not say '{Open}'");
        foreach (var test in named.Where(test => !tests.Contains(test))) yield return new(row[0], $"names the test {test}, which does not exist");
    }

    static IEnumerable<Offence> Shapeless(string path, string text)
    {
        if (!AdrName().IsMatch(path)) yield return new(path, "is not named NNNN-some-words.md");
        if (text.Split('\n').Length > AdrLimit) yield return new(path, $"is longer than a page of {AdrLimit} lines");
        foreach (var part in new[] { "\n## Context", "\n## Decision", "\n## Rejected", "\n## Consequences" }.Where(part => !text.Contains(part, StringComparison.Ordinal)))
            yield return new(path, $"has no part '{part.Trim()}'");
    }

    static IEnumerable<Offence> Broken(string path, string text)
    {
        var folder = Path.GetDirectoryName(path)!;
        foreach (Match link in Link().Matches(text))
        {
            var target = link.Groups[1].Value.Split('#')[0];
            if (target.Length > 0 && !target.Contains(':', StringComparison.Ordinal) && !Repository.Has(Path.Combine(folder, target))) yield return new(path, $"links to {target}, which is not there");
        }
    }

    static IEnumerable<string> Quoted(string cell) => Code().Matches(cell).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^docs/adr/\d{4}-[a-z0-9-]+\.md$")]
    private static partial Regex AdrName();
}
