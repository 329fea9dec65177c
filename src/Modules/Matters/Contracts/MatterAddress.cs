using Platform.Files;

namespace Matters.Contracts;

/// <summary>Where a matter's pages are.</summary>
public static class MatterAddress
{
    /// <summary>The matter's own page.</summary>
    public static string Of(MatterId id) => $"/desk/matters/{id.Value}";

    /// <summary>Whose due days a change of the calendar has moved.</summary>
    public const string Moved = "/desk/matters/moved";

    /// <summary>A file that an officer has attached.</summary>
    public static string FileOf(MatterId id, FileId file) => $"/desk/matters/{id.Value}/files/{file.Value}";

    /// <summary>The form of an action.</summary>
    public static string Of(MatterId id, string action) => $"/desk/matters/{id.Value}/{action}";
}
