using System.Text;

namespace Platform.Database;

static class SnakeCase
{
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && name[i - 1] is not ('_' or '.') && !char.IsUpper(name[i - 1])) text.Append('_');
            text.Append(name[i] == '.' ? '_' : char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
