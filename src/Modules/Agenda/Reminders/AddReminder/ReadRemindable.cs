using Agenda.Contracts;
using Kernel;
using Platform.Commands;
using Platform.Reading;

namespace Agenda.Reminders;

/// <summary>The thing of which somebody wants to be reminded, as far as he or she may see it.</summary>
sealed record ReadRemindable(string Kind, Guid? Id) : IQuery<Remindable>
{
    public static Permission Requires => Permission.Staff;

    public string? Subject => $"{Typed.Cut(Kind, 40)}:{Id}";
}

sealed class ReadRemindableAnswer(ReminderDesk desk) : IAnswer<ReadRemindable, Remindable>
{
    public async Task<Result<Remindable>> Answer(ReadRemindable query, CancellationToken ct) =>
        await desk.About(query.Kind, query.Id, ct) is { } thing ? thing : CommandRefusals.NotFound;
}
