using Kernel;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;

namespace Personal.Documents;

/// <summary>Gives one of the officer's own folders another name or another place, with all that is in it.</summary>
sealed record ChangeFolder(PersonalFolderId Id, long Seen, string? Name, PersonalFolderId? Parent) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check() => DocumentName.Check(Name);
}

sealed class ChangeFolderHandler(OwnDocuments own, OwnPlace place, AuditTrail audit) : IHandle<ChangeFolder, Done>
{
    public async Task<Result<Done>> Handle(ChangeFolder command, CancellationToken ct)
    {
        audit.Subject = $"folder:{command.Id}";
        await place.Take(ct);
        if (await own.Find(command.Id, ct) is not { } folder) return CommandRefusals.NotFound;
        if (folder.Version != command.Seen) return DocumentRefusals.ChangedMeanwhile;

        var (tree, name) = (await own.Tree(ct), Typed.Line(command.Name));
        if (Against(tree, command, name) is { } why) return why;

        folder.Become(name, command.Parent);
        return Done.It;
    }

    static Refusal? Against(FolderTree tree, ChangeFolder command, string name)
    {
        if (command.Parent is { } parent && tree.Find(parent) is null) return DocumentRefusals.FolderUnknown;
        if (tree.IsWithin(command.Parent, command.Id)) return DocumentRefusals.FolderInItself;
        if (tree.PathTo(command.Parent).Count + tree.HeightOf(command.Id) > FolderTree.Deepest) return DocumentRefusals.TooDeep;
        return tree.In(command.Parent).Any(other => other.Name == name && other.Id != command.Id) ? DocumentRefusals.NameTaken : null;
    }
}
