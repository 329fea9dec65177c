using Kernel;
using Matters.Contracts;
using Microsoft.Extensions.Logging;
using Platform.Commands;
using Platform.Jobs;

namespace Matters.Visits;

sealed class VisitWriter(VisitBook book, HouseCommands house, ILogger<VisitWriter> log) : NoteWriter<(MatterId, PersonId), Opening>(book, log)
{
    protected override Task Put(IReadOnlyList<Opening> notes, CancellationToken ct) => house.Run<NoteVisits, Done>(new(notes), ct);
}
