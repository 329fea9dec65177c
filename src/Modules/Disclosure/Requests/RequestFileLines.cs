using Platform.Files;
using Ui.Parts;

namespace Disclosure.Requests;

/// <summary>Files of a request as officers' pages list them: to be looked at where they can be shown, and to be downloaded.</summary>
static class RequestFileLines
{
    public static IReadOnlyList<FileLine> Of(RequestId request, IEnumerable<Attachment> files) =>
        [.. files.Select(file => new FileLine(file.Name, DisclosureAddress.FileOf(request, file.Id), file.Size)
        {
            Preview = PreviewKinds.Of(file.Type) == PreviewKind.None ? null : DisclosureAddress.PreviewOf(request, file.Id),
        })];
}
