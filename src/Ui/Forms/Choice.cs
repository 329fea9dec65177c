using Platform.Text;

namespace Ui.Forms;

/// <summary>One of several things to choose from.</summary>
/// <param name="Hint">A few words below it, where it stands as a radio button or a box to tick.</param>
public sealed record Choice(string Value, string Text, string? Hint = null)
{
    /// <summary>How it is typed in letters, for a person, a unit or a post: with it the choice can be narrowed by pinyin and initials.</summary>
    public string? Sound { get; init; }

    /// <summary>A person, a unit or a post.</summary>
    public static Choice Named(string value, string text) => new(value, text) { Sound = Pinyin.Typed(text) };

    /// <summary>A choice for every value of an enumeration, under the name that the office gives it.</summary>
    public static IReadOnlyList<Choice> Of<TEnum>(Func<TEnum, string> name, Func<TEnum, string?>? hint = null)
        where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(value => new Choice(value.ToString(), name(value), hint?.Invoke(value)))];
}
