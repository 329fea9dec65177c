namespace Platform.Jobs;

/// <summary>A stretch of time: after <paramref name="After"/>, up to and with <paramref name="UpTo"/>. Stretches of one job follow each other without gap or overlap.</summary>
public readonly record struct Stretch(DateTimeOffset After, DateTimeOffset UpTo)
{
    public bool IsEmpty => UpTo <= After;
}
