namespace Ui.Marks;

public static class Tones
{
    /// <summary>The class that colours a mark, for markup written by hand.</summary>
    public static string Class(this Tone tone) => tone switch
    {
        Tone.Blue => "tone-blue",
        Tone.Green => "tone-green",
        Tone.Amber => "tone-amber",
        Tone.Red => "tone-red",
        Tone.Purple => "tone-purple",
        _ => "tone-grey",
    };
}
