namespace Matters.Contracts;

/// <summary>What may be done to several matters at once, from a list.</summary>
/// <param name="Path">Names it in the address of <see cref="Address"/>, which takes the matters as <c>m</c> and this as <c>act</c>.</param>
public sealed record BulkAct(string Path, string Text)
{
    /// <summary>Where the ticked matters are shown together with what is to be done.</summary>
    public const string Address = "/desk/matters/together";

    public static BulkAct Assign { get; } = new("assign", "交办");

    public static BulkAct Transfer { get; } = new("transfer", "转办");

    public static BulkAct Urge { get; } = new("urge", "催办");

    public static BulkAct Close { get; } = new("close", "办结");

    public static BulkAct Circulate { get; } = new("circulate", "送阅");

    public static BulkAct Read { get; } = new("read", "标为已阅");

    public static BulkAct Follow { get; } = new("follow", "关注");

    public static BulkAct Unfollow { get; } = new("unfollow", "取消关注");

    public static IReadOnlyList<BulkAct> All { get; } = [Assign, Transfer, Close, Urge, Circulate, Read, Follow, Unfollow];

    /// <summary>What a house with these kinds of matters offers: 办结 only where one of them is settled by hand.</summary>
    public static IReadOnlyList<BulkAct> In(IEnumerable<MatterKind> kinds) => kinds.Any(kind => kind.ClosesByHand) ? All : [.. All.Where(act => act != Close)];

    /// <summary>What of it makes sense for most lines of a list; each line is still asked by itself.</summary>
    public static IReadOnlyList<BulkAct> Of(MatterList list, IEnumerable<MatterKind> kinds) => [.. In(kinds).Intersect(Of(list))];

    static IReadOnlyList<BulkAct> Of(MatterList list) => list switch
    {
        MatterList.ToDo or MatterList.Unit => [Assign, Transfer, Close, Urge, Circulate, Follow],
        MatterList.ToRead => [Read, Follow],
        MatterList.Followed => [Urge, Unfollow],
        _ => [Urge, Circulate, Follow],
    };
}
