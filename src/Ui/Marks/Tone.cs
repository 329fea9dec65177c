namespace Ui.Marks;

/// <summary>The colour of a mark. Colour never says it alone: the words beside it do.</summary>
public enum Tone
{
    Grey,
    Blue,
    Green,
    Amber,
    Red,
    Purple,
}
