namespace Search.Contracts;

/// <summary>Where the search is.</summary>
public static class SearchAddress
{
    /// <summary>The staff's page.</summary>
    public const string Page = "/desk/search";
}
