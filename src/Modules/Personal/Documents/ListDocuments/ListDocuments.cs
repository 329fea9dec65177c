using Kernel;
using Microsoft.EntityFrameworkCore;
using Personal.Own;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;

namespace Personal.Documents;

/// <summary>What lies in one of the officer's own folders: its folders, its documents, and how much room there is in all.</summary>
/// <param name="Folder">Null for the top.</param>
/// <param name="Text">Words of names; when any is given, all folders are looked through.</param>
sealed record ListDocuments(PersonalFolderId? Folder, string? Text, int Page = 1) : IQuery<FolderSheet>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="Here">Null at the top.</param>
/// <param name="Path">From the top down to the folder itself.</param>
sealed record FolderSheet(PersonalFolder? Here, IReadOnlyList<PersonalFolder> Path, IReadOnlyList<PersonalFolder> Folders, OwnPage<DocumentLine> Documents, FolderTree Tree, Space Room);

/// <summary>How much of the room for personal documents is taken, in bytes.</summary>
sealed record Space(long Taken, long Quota)
{
    public long Left => Math.Max(Quota - Taken, 0);
}

/// <param name="In">The path of its folder.</param>
sealed record DocumentLine(PersonalDocument Document, string In, bool CanBeShown);

sealed class ListDocumentsAnswer(OwnDocuments own, Attachments attachments) : IAnswer<ListDocuments, FolderSheet>
{
    public async Task<Result<FolderSheet>> Answer(ListDocuments query, CancellationToken ct)
    {
        var tree = await own.Tree(ct);
        if (query.Folder is { } wanted && tree.Find(wanted) is null) return CommandRefusals.NotFound;

        var words = Words.Of(query.Text);
        var documents = words.Count == 0 ? own.All.AsNoTracking().Where(document => document.Folder == query.Folder) : Named(words);
        var page = await documents.OrderByDescending(document => document.AddedAt).ThenByDescending(document => document.Id).Paged(query.Page, ct);
        var files = (await attachments.Of(OwnDocuments.OwnerKind, [.. page.Lines.Select(document => document.Id.Value)], ct)).ToDictionary(file => file.OwnerId);

        return new FolderSheet(
            tree.Find(query.Folder), tree.PathTo(query.Folder), words.Count > 0 ? [] : tree.In(query.Folder),
            page.Map(document => new DocumentLine(document, tree.WordsOf(document.Folder), CanBeShown(files.GetValueOrDefault(document.Id.Value)))),
            tree, new(await own.Taken(ct), own.Settings.DocumentBytes));
    }

    /// <summary>In small letters or in capitals: names in which both are mixed are rare.</summary>
    IQueryable<PersonalDocument> Named(IReadOnlyList<string> words)
    {
        var documents = own.All.AsNoTracking();
        foreach (var word in words)
        {
            var capitals = word.ToUpperInvariant();
            documents = documents.Where(document => document.Name.Contains(word) || document.Name.Contains(capitals));
        }

        return documents;
    }

    static bool CanBeShown(Attachment? file) => file is not null && PreviewKinds.Of(file.Type) != PreviewKind.None;
}
