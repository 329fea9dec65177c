namespace Directory.Contracts;

/// <summary>What the office calls each rank of post.</summary>
public static class PostRankNames
{
    /// <summary>The rank in Chinese.</summary>
    public static string Name(this PostRank rank) => rank switch
    {
        PostRank.Head => "正职",
        PostRank.Deputy => "副职",
        PostRank.Member => "工作人员",
        _ => throw new ArgumentOutOfRangeException(nameof(rank), rank, null),
    };
}
