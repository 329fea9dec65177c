using System.Text.RegularExpressions;
using Platform.Cli;

namespace Architecture;

/// <summary>What an operator can set and call stands in the page on operations, and nothing else does.</summary>
public sealed partial class Operations
{
    const string Page = "docs/operations.md";

    static readonly IReadOnlyList<string> Settings = [.. Source.Product.SelectMany(source => Bound().Matches(Repository.Text(source.Path)))
        .SelectMany(bound => Of(bound.Groups["section"].Value, Product.Types.Single(type => type.Name == bound.Groups["type"].Value)))];

    [Fact]
    public void Every_setting_is_explained() => Rule.Holds("settings", Settings, setting => Unexplained(setting, Repository.Text(Page)));

    [Fact]
    public void What_is_explained_can_be_set() => Rule.Holds("settings", Explained(Repository.Text(Page)), setting => Unknown(setting, Settings));

    [Fact]
    public void Every_verb_of_the_program_is_named() => Rule.Holds("verbs", Verbs(), verb => Unexplained(verb, Repository.Text(Page)));

    [Fact]
    public void Notices_what_is_not_told_and_what_is_not_there()
    {
        Assert.NotNull(Unexplained("House:Data", "| `House:Database` | the database |"));
        Assert.Null(Unexplained("House:Data", "| `House:Data` | the folder |"));
        Assert.NotNull(Unknown("House:Colour", ["House:Data"]));
        Assert.Equal(["House:Data", "Files:MostPerForm"], Explained("set `House:Data` and\n`Files:MostPerForm`, not `tcp:HOST:PORT`"));
    }

    static IEnumerable<string> Of(string section, Type settings) =>
        settings.GetProperties().Where(property => property.CanWrite || property.PropertyType == typeof(IList<string>)).Select(property => $"{section}:{property.Name}");

    static IEnumerable<string> Verbs() => Product.Types.Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ICliVerb)))
        .Select(type => ((ICliVerb)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)).Name);

    static Offence? Unexplained(string name, string page) =>
        Regex.IsMatch(page, $"`(Zhengwu )?{Regex.Escape(name)}[` ]") ? null : new(name, $"does not stand in {Page}");

    static IEnumerable<string> Explained(string page) => Named().Matches(page).Select(match => match.Groups["name"].Value).Distinct();

    static Offence? Unknown(string setting, IReadOnlyList<string> known) =>
        known.Contains(setting) || setting.StartsWith("Logging:", StringComparison.Ordinal) ? null : new(setting, $"stands in {Page}, and is no setting");

    [GeneratedRegex("""AddOptions<(?<type>\w+)>\(\)\.Bind\(configuration\.GetSection\("(?<section>\w+)"\)\)""")]
    private static partial Regex Bound();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+:[A-Z][A-Za-z:]+)")]
    private static partial Regex Named();
}
