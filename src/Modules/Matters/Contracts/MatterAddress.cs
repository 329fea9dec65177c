namespace Matters.Contracts;

/// <summary>Where a matter's pages are.</summary>
public static class MatterAddress
{
    /// <summary>The matter's own page.</summary>
    public static string Of(MatterId id) => $"/desk/matters/{id.Value}";

    /// <summary>The form of an action.</summary>
    public static string Of(MatterId id, string action) => $"/desk/matters/{id.Value}/{action}";
}
