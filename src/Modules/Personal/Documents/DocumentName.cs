using System.Buffers;
using Kernel;

namespace Personal.Documents;

/// <summary>The name of a document or folder, as every computer to which it may go can keep it.</summary>
static class DocumentName
{
    public const int Longest = 80;

    static readonly SearchValues<char> NotInNames = SearchValues.Create("\\/:*?\"<>|");

    /// <param name="typed">Without an extension, or with the former one.</param>
    /// <param name="former">The file's name until now: its extension stays, since it says what the file is.</param>
    public static string Renamed(string? typed, string former)
    {
        var (line, extension) = (Typed.Line(typed), Path.GetExtension(former));
        return line.Length == 0 || line.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? line : line + extension;
    }

    public static IEnumerable<Refusal> Check(string? typed)
    {
        var name = Typed.Line(typed);
        if (name.Trim('.', ' ').Length == 0) yield return DocumentRefusals.NameMissing;
        if (name.Length > Longest) yield return DocumentRefusals.NameTooLong;
        if (name.AsSpan().IndexOfAny(NotInNames) >= 0) yield return DocumentRefusals.NameUnusable;
    }

    /// <summary>报告.pdf beside another of that name becomes 报告（2）.pdf: what is uploaded never displaces anything.</summary>
    public static string Beside(IReadOnlySet<string> taken, string name)
    {
        if (!taken.Contains(name)) return name;

        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        return Enumerable.Range(2, taken.Count + 1).Select(number => $"{Typed.Cut(stem, Longest - extension.Length - $"（{number}）".Length)}（{number}）{extension}").First(one => !taken.Contains(one));
    }
}
