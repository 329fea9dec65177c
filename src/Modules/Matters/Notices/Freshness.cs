using Calendar.Contracts;
using Platform.Time;

namespace Matters.Notices;

/// <summary>What is still news: a house that makes up for events of a week ago does not flood its people.</summary>
sealed class Freshness(HouseTime time)
{
    static readonly TimeSpan News = TimeSpan.FromDays(7);

    /// <summary>An urging that stays unread so long is told to the head of the unit.</summary>
    public static readonly TimeLimit UrgedWithin = new(4, LimitUnit.OfficeHours);

    public bool IsOld(DateTimeOffset at) => time.Now - at > News;
}
