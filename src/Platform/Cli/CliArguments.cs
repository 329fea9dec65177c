using System.Diagnostics.CodeAnalysis;

namespace Platform.Cli;

/// <summary>What was typed after a verb, and where its answers go.</summary>
public sealed class CliArguments
{
    readonly Dictionary<string, string> values;

    CliArguments(Dictionary<string, string> values, TextWriter output, TextWriter error) =>
        (this.values, Out, Error) = (values, output, error);

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public bool Has(string option) => values.ContainsKey(option);

    /// <summary>The value of a required option.</summary>
    public string this[string option] => values[option];

    public string? Find(string option) => values.GetValueOrDefault(option);

    /// <summary>Settings of the house, <c>--House:Data DIR</c>, may stand among the options: the configuration has read them already.</summary>
    /// <param name="wrong">What is wrong with the call, in Chinese.</param>
    public static bool TryRead(ICliVerb verb, IEnumerable<string> words, TextWriter output, TextWriter error, [NotNullWhen(true)] out CliArguments? read, out string wrong)
    {
        (read, wrong) = (null, "");
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        using var word = words.GetEnumerator();
        while (word.MoveNext())
        {
            var (name, value) = HouseWords.Split(word.Current);
            var setting = HouseWords.IsSetting(name);
            var option = verb.Options.FirstOrDefault(one => one.Name == name);
            if (!setting && option is null) return Fail($"不认识“{word.Current}”。", out wrong);

            var takesValue = setting || option!.Value is not null;
            if (takesValue && value is null && !(word.MoveNext() && IsValue(value = word.Current))) return Fail($"“{name}”后面缺少内容。", out wrong);
            if (!takesValue && value is not null) return Fail($"“{name}”后面不带内容。", out wrong);
            if (!setting) values[name] = value ?? "";
        }

        if (verb.Options.FirstOrDefault(option => option.Required && !values.ContainsKey(option.Name)) is { } missing)
            return Fail($"缺少“{missing.Name} {missing.Value}”。", out wrong);

        read = new(values, output, error);
        return true;
    }

    /// <summary>The next option is nobody's value; what really begins so is written <c>--to=--x</c>.</summary>
    static bool IsValue(string word) => !word.StartsWith("--", StringComparison.Ordinal);

    static bool Fail(string why, out string wrong)
    {
        wrong = why;
        return false;
    }
}
