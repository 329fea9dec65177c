using Agenda.Contracts;
using Kernel;
using Platform.Commands;

namespace Agenda.Tests.Feeds;

/// <summary>One thing of the present post, one that only a right shows, and one of everybody.</summary>
sealed class OfThePost(CurrentActor current) : IAgendaSource
{
    public static readonly Permission Secret = new("directory.units.maintain");

    public Task<Result<IReadOnlyList<AgendaEntry>>> Between(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (post, day) = (current.Actor, Desktop.Day("2026-09-30"));
        var entries = new List<AgendaEntry>
        {
            new($"post:{post.Post!.Value.Value}", AgendaKind.Deadline, $"{post.PostName}的件", day, "/desk/x"),
            new("everybody", AgendaKind.Deadline, "共同的件", day, "/desk/y"),
        };
        if (post.May(Secret)) entries.Add(new($"secret:{post.Post!.Value.Value}", AgendaKind.Deadline, $"{post.PostName}的另一件", day, "/desk/z"));
        return Task.FromResult<Result<IReadOnlyList<AgendaEntry>>>(entries);
    }
}
