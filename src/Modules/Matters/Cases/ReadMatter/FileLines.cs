using Matters.Contracts;
using Platform.Files;
using Platform.Time;
using Ui.Marks;
using Ui.Parts;

namespace Matters.Cases;

/// <summary>A matter's files as its page lists them: the newest version of each, and the older ones under it.</summary>
static class FileLines
{
    /// <param name="mayReplace">Whether the reader may put newer versions in their place now.</param>
    public static IReadOnlyList<FileLine> Of(MatterSheet sheet, bool mayReplace, HouseZone zone)
    {
        return [.. FileVersions.Of(sheet.Files).Select(file => Line(file.Newest) with
        {
            Replace = mayReplace ? MatterAddress.ReplaceOf(sheet.Matter.Id, file.Newest.Id) : null,
            Older = [.. file.Older.Select(Line)],
        })];

        FileLine Line(Attachment file) => new(file.Name, MatterAddress.FileOf(sheet.Matter.Id, file.Id), file.Size, $"{file.UploadedBy} {zone.Minute(file.UploadedAt)}")
        {
            Preview = PreviewKinds.Of(file.Type) == PreviewKind.None ? null : MatterAddress.PreviewOf(sheet.Matter.Id, file.Id),
        };
    }
}
