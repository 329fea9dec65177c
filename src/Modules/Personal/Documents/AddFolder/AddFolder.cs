using Kernel;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;

namespace Personal.Documents;

/// <summary>Makes a folder within another, or at the top.</summary>
sealed record AddFolder(PersonalFolderId? Parent, string? Name) : ICommand<PersonalFolderId>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check() => DocumentName.Check(Name);
}

sealed class AddFolderHandler(OwnDocuments own, OwnPlace place, AuditTrail audit) : IHandle<AddFolder, PersonalFolderId>
{
    public async Task<Result<PersonalFolderId>> Handle(AddFolder command, CancellationToken ct)
    {
        if (await place.Take(ct) is not { } me) return CommandRefusals.NotPermitted;

        var (tree, name) = (await own.Tree(ct), Typed.Line(command.Name));
        if (command.Parent is { } parent && tree.Find(parent) is null) return CommandRefusals.NotFound;
        if (tree.PathTo(command.Parent).Count >= FolderTree.Deepest) return DocumentRefusals.TooDeep;
        if (tree.Count >= own.Settings.MostFolders) return DocumentRefusals.TooManyFolders(own.Settings.MostFolders);
        if (tree.In(command.Parent).Any(folder => folder.Name == name)) return DocumentRefusals.NameTaken;

        var folder = new PersonalFolder(PersonalFolderId.New(), me, command.Parent, name, place.Region);
        own.Db.Add(folder);
        audit.Subject = $"folder:{folder.Id}";
        return folder.Id;
    }
}
