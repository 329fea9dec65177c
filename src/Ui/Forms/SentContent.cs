using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Platform.Secrets;

namespace Ui.Forms;

/// <summary>A mark that tells what a form was sent with from anything else, and tells nothing of it.</summary>
static class SentContent
{
    const int Bytes = 16;

    public static string Mark(IFormCollection form, HouseKey house)
    {
        using var mark = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, house.For("ui.sent-content"));
        foreach (var (name, values) in form.Where(field => !IsToken(field.Key)).OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            foreach (var value in values) Add(mark, name, value ?? "");
        }

        foreach (var file in form.Files) Add(mark, file.FileName, $"{file.Length}");
        return Convert.ToHexStringLower(mark.GetHashAndReset().AsSpan(0, Bytes));
    }

    /// <summary>A page that is shown again brings another token for the same form.</summary>
    static bool IsToken(string field) => field.StartsWith("__", StringComparison.Ordinal);

    static void Add(IncrementalHash mark, string name, string value) =>
        mark.AppendData(Encoding.UTF8.GetBytes($"{name.Length}:{name}{value.Length}:{value}"));
}
