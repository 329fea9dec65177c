using Kernel;

namespace Ui.Help;

/// <summary>One thing that somebody new does on the first day, contributed by the module on whose page it is done and asked of those who hold its permission.</summary>
/// <param name="Key">Never changed: it tells what somebody has done.</param>
/// <param name="Title">What is learnt: 看清期限.</param>
/// <param name="Text">What to do and to look at on that page, in a sentence or two.</param>
/// <param name="Href">The page on which it is done.</param>
public sealed record FirstDayStep(string Key, string Title, string Text, string Href, Permission Permission, int Order);
