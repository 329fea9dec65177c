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

    /// <summary>The same to be looked at in the page.</summary>
    public static string PreviewOf(MatterId id, FileId file) => $"{FileOf(id, file)}/preview";

    /// <summary>The form that puts a newer version in its place.</summary>
    public static string ReplaceOf(MatterId id, FileId file) => $"{FileOf(id, file)}/replace";

    /// <summary>Matters that it resembles.</summary>
    public static string SimilarTo(MatterId id) => $"/desk/matters/{id.Value}/similar";

    /// <summary>The form of an action.</summary>
    public static string Of(MatterId id, string action) => $"/desk/matters/{id.Value}/{action}";
}
