using System.Security.Cryptography;

namespace Directory.Accounts;

/// <summary>A password nobody has thought of, in signs that are not mistaken for each other.</summary>
static class RandomPassword
{
    const string Small = "abcdefghijkmnpqrstuvwxyz";
    const string Capital = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    const string Digits = "23456789";

    public static string Draw()
    {
        var groups = new[] { Small, Capital, Digits, Small }.Select(signs => new string(RandomNumberGenerator.GetItems<char>(signs, 5)));
        return string.Join('-', groups);
    }
}
