using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Files;

namespace Matters.Cases;

/// <summary>Adds files to a matter (添加附件), for whoever works on it; the timeline names them.</summary>
sealed record AttachFile(MatterId Matter, IReadOnlyList<ReceivedFile> Files, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check()
    {
        if (Files.Count == 0) yield return Refusals.FileMissing;
        foreach (var refusal in OpinionText.Check(Opinion, required: false)) yield return refusal;
    }
}

sealed class AttachFileHandler(MattersInHand matters, MatterFiles files) : IHandle<AttachFile, Done>
{
    /// <remarks>A file more cannot contradict what somebody else did meanwhile, so no version is asked.</remarks>
    public async Task<Result<Done>> Handle(AttachFile command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Attach, command.Matter, null, ct);
        if (taken.Refusal is { } refusal) return refusal;

        files.Attach(command.Matter, command.Files);
        return taken.Value.Do(MatterAction.Attach, string.Concat(command.Files.Select(file => $"《{file.Name}》")), OpinionText.Of(command.Opinion));
    }
}
