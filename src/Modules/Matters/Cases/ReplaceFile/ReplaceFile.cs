using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Files;

namespace Matters.Cases;

/// <summary>Puts a newer version in the place of a file (更新附件); the older ones can still be read, and the timeline tells of it.</summary>
sealed record ReplaceFile(MatterId Matter, FileId Former, IReadOnlyList<ReceivedFile> Newer, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check()
    {
        if (Newer.Count == 0) yield return Refusals.FileMissing;
        if (Newer.Count > 1) yield return Refusals.OneVersion;
        foreach (var refusal in OpinionText.Check(Opinion, required: false)) yield return refusal;
    }
}

sealed class ReplaceFileHandler(MattersInHand matters, MatterFiles files) : IHandle<ReplaceFile, Done>
{
    public async Task<Result<Done>> Handle(ReplaceFile command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Attach, command.Matter, null, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var all = await files.Of(command.Matter, ct);
        if (all.Find(file => file.Id == command.Former) is not { } former) return CommandRefusals.NotFound;
        if (all.Exists(file => file.Replaces == former.Id)) return Refusals.FileReplaced;
        var newer = command.Newer[0];
        if (newer.Hash == former.Hash) return Refusals.SameFile;

        files.Replace(former, newer);
        return taken.Value.Do(MatterAction.Attach, $"以《{newer.Name}》更新《{former.Name}》", OpinionText.Of(command.Opinion));
    }
}
