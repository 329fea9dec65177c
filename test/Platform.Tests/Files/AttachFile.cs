using Kernel;
using Platform.Commands;
using Platform.Files;

namespace Platform.Tests.Files;

sealed record AttachFile(Guid Owner, params ReceivedFile[] Files) : ICommand<FileId[]>
{
    public static Permission Requires => Permission.Public;
}

sealed class AttachFileHandler(Attachments attachments) : IHandle<AttachFile, FileId[]>
{
    public Task<Result<FileId[]>> Handle(AttachFile command, CancellationToken ct) =>
        Task.FromResult<Result<FileId[]>>(attachments.Attach(command.Files, "test.thing", command.Owner).ToArray());
}

sealed record DetachFile(FileId File) : ICommand<bool>
{
    public static Permission Requires => Permission.Public;
}

sealed class DetachFileHandler(Attachments attachments) : IHandle<DetachFile, bool>
{
    public async Task<Result<bool>> Handle(DetachFile command, CancellationToken ct) => await attachments.Detach(command.File, ct);
}
