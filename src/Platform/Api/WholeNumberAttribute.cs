namespace Platform.Api;

/// <summary>A parameter that is read as a text, so that what is no number is refused in words, and described as the number that it is to be.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class WholeNumberAttribute(int least, int most) : Attribute
{
    public int Least => least;

    public int Most => most;
}
