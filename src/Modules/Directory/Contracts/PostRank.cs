namespace Directory.Contracts;

/// <summary>The standing of a post in its unit.</summary>
public enum PostRank
{
    /// <summary>正职: one person at a time.</summary>
    Head,

    /// <summary>副职.</summary>
    Deputy,

    /// <summary>工作人员.</summary>
    Member,
}
