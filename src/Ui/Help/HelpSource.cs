using System.Reflection;

namespace Ui.Help;

/// <summary>Where a module's texts are: the files of its folders <c>Handbook</c> and <c>Releases</c>, built into its assembly.</summary>
public sealed record HelpSource(Assembly Assembly)
{
    const string Ending = ".md";

    /// <param name="folder"><c>Handbook</c>, or another one that is built in likewise.</param>
    public IEnumerable<HelpChapter> In(string folder) =>
        Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => HelpFile.Read(name[(folder.Length + 1)..^Ending.Length], Text(name)));

    string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
