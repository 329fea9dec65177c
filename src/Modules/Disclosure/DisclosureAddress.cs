using Disclosure.Requests;
using Platform.Files;

namespace Disclosure;

/// <summary>Where the module's pages are.</summary>
static class DisclosureAddress
{
    public const string Guide = "/disclosure";
    public const string Request = "/disclosure/request";
    public const string Receipt = "/disclosure/request/done";
    public const string Track = "/disclosure/track";
    public const string Supplement = "/disclosure/track/supplement";
    public const string Withdraw = "/disclosure/track/withdraw";
    public const string Letter = "/disclosure/track/letter";
    public const string Requests = "/desk/disclosure/requests";

    /// <param name="form">Of a table's file.</param>
    public static string RequestsFile(string form) => $"{Requests}/export/{form}";

    public static string OwnFile(FileId file) => $"/disclosure/track/files/{file}";

    public static string Of(RequestId request, string form) => $"{Requests}/{request}/{form}";

    public static string FileOf(RequestId request, FileId file) => $"{Requests}/{request}/files/{file}";

    /// <summary>The same to be looked at in the page.</summary>
    public static string PreviewOf(RequestId request, FileId file) => $"{FileOf(request, file)}/preview";
}
