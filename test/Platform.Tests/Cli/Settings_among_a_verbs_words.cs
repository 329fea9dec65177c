using Microsoft.Extensions.Configuration;
using Platform.Cli;

namespace Platform.Tests.Cli;

/// <summary>A verb that works on another house than the one it was told can destroy it.</summary>
public sealed class Settings_among_a_verbs_words
{
    const string Folder = "/srv/another house";

    public static TheoryData<string> Verbs { get; } = [.. typeof(ICliVerb).Assembly.GetTypes().Append(typeof(EchoVerb))
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(ICliVerb))).Select(type => ((ICliVerb)Activator.CreateInstance(type, nonPublic: true)!).Name)];

    [Theory, MemberData(nameof(Verbs))]
    public void Are_read_in_any_order(string name)
    {
        var verb = typeof(ICliVerb).Assembly.GetTypes().Append(typeof(EchoVerb)).Where(type => type.IsClass && type.IsAssignableTo(typeof(ICliVerb)))
            .Select(type => (ICliVerb)Activator.CreateInstance(type, nonPublic: true)!).Single(one => one.Name == name);
        string[][] options = [.. verb.Options.Select(option => option.Value is null ? new[] { option.Name } : [option.Name, $"value of {option.Name}"])];
        foreach (var setting in new string[][] { ["--House:Data", Folder], [$"--House:Data={Folder}"] })
        {
            foreach (var order in Orders([.. options, setting]))
            {
                string[] words = [.. order.SelectMany(part => part)];
                var typed = string.Join(' ', words);
                var configuration = new ConfigurationBuilder().AddCommandLine(HouseWords.Of([verb.Name, .. words])).Build();
                Assert.True(configuration["House:Data"] == Folder, typed);
                Assert.Single(configuration.AsEnumerable(), pair => pair.Value is not null);

                Assert.True(CliArguments.TryRead(verb, words, TextWriter.Null, TextWriter.Null, out var read, out var wrong), $"{typed}: {wrong}");
                foreach (var option in verb.Options) Assert.Equal(option.Value is null ? "" : $"value of {option.Name}", read.Find(option.Name));
            }
        }
    }

    [Theory]
    [InlineData("--House:Demo=true", "--urls", "http://localhost:1")]
    [InlineData]
    public void Are_all_of_them_when_there_is_no_verb(params string[] words) => Assert.Equal(words, HouseWords.Of(words));

    static IEnumerable<string[][]> Orders(string[][] parts) => parts.Length == 0
        ? [[]]
        : parts.SelectMany((part, at) => Orders([.. parts[..at], .. parts[(at + 1)..]]).Select(rest => (string[][])[part, .. rest]));
}
