using Platform.Files;

namespace Matters.Cases;

/// <summary>A file of a matter with its older versions, the newest of them first.</summary>
sealed record FileVersions(Attachment Newest, IReadOnlyList<Attachment> Older)
{
    /// <summary>In the order in which the first versions came.</summary>
    public static IReadOnlyList<FileVersions> Of(IReadOnlyList<Attachment> files)
    {
        var newer = files.Where(file => file.Replaces is not null).ToDictionary(file => file.Replaces!.Value);
        return [.. files.Where(file => file.Replaces is null).Select(first => Of(first, newer))];
    }

    static FileVersions Of(Attachment first, Dictionary<FileId, Attachment> newer)
    {
        List<Attachment> chain = [first];
        while (newer.TryGetValue(chain[0].Id, out var next)) chain.Insert(0, next);
        return new(chain[0], chain[1..]);
    }
}
