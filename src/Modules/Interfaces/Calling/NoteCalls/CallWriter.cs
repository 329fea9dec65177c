using Kernel;
using Microsoft.Extensions.Logging;
using Platform.Commands;
using Platform.Jobs;

namespace Interfaces.Calling;

sealed class CallWriter(CallBook book, HouseCommands house, ILogger<CallWriter> log) : NoteWriter<string, CallNote>(book, log)
{
    protected override Task Put(IReadOnlyList<CallNote> notes, CancellationToken ct) => house.Run<NoteCalls, Done>(new(notes), ct);
}
