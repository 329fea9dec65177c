namespace Calendar.Contracts;

/// <summary>A stretch of office hours: a morning or an afternoon.</summary>
public readonly record struct OfficeSpan(TimeOnly From, TimeOnly To)
{
    public TimeSpan Length => To - From;
}
