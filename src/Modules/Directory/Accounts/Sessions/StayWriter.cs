using Kernel;
using Microsoft.Extensions.Logging;
using Platform.Commands;
using Platform.Jobs;

namespace Directory.Accounts;

sealed class StayWriter(StayBook book, HouseCommands house, ILogger<StayWriter> log) : NoteWriter<SessionId, SeenStay>(book, log)
{
    protected override Task Put(IReadOnlyList<SeenStay> notes, CancellationToken ct) => house.Run<NoteStays, Done>(new(notes), ct);
}
