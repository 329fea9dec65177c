using Kernel;
using Microsoft.Extensions.Logging;
using Platform.Commands;
using Platform.Jobs;

namespace Notifications.Inbox;

sealed class SightWriter(SightBook book, HouseCommands house, ILogger<SightWriter> log) : NoteWriter<(PersonId, Guid), Sight>(book, log)
{
    protected override Task Put(IReadOnlyList<Sight> notes, CancellationToken ct) => house.Run<NoteSights, Done>(new(notes), ct);
}
