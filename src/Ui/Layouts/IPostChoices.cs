using Kernel;

namespace Ui.Layouts;

/// <summary>The posts among which the signed-in officer may choose in the top bar.</summary>
public interface IPostChoices
{
    /// <summary>Every post held today, the acting one included.</summary>
    IReadOnlyList<PostChoice> Of(Actor actor);
}

/// <param name="Text">Unit and post: 秘书二科 科长.</param>
public sealed record PostChoice(PostId Post, string Text);
