using Agenda.Contracts;
using Agenda.Days;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Reading;

namespace Agenda.Feeds;

/// <summary>What concerns an officer in any of the posts held, each post asked for with its own rights and nothing else.</summary>
/// <remarks>Each has a scope of its own: what a request remembers of one post's lists must not answer for another's.</remarks>
sealed class FeedEntries(IServiceScopeFactory scopes)
{
    public async Task<Result<IReadOnlyList<AgendaEntry>>> Of(IReadOnlyList<FeedPost> posts, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var found = new List<(AgendaEntry Entry, string Post)>();
        foreach (var post in posts)
        {
            var entries = await InPost(post.Actor, new(from, to), ct);
            if (!entries.Succeeded) return entries;
            found.AddRange(entries.Value.Select(entry => (entry, post.Name)));
        }

        return found.GroupBy(one => one.Entry.Id).Select(one => posts.Count > 1 ? Telling(one.First().Entry, [.. one.Select(each => each.Post)]) : one.First().Entry).InOrder();
    }

    async Task<Result<IReadOnlyList<AgendaEntry>>> InPost(Actor actor, ListAgenda query, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor);
        return await scope.ServiceProvider.GetRequiredService<Queries>().Ask<ListAgenda, IReadOnlyList<AgendaEntry>>(query, ct);
    }

    /// <summary>In which post it is to be done; what is the officer's own is of no post.</summary>
    static AgendaEntry Telling(AgendaEntry entry, IReadOnlyList<string> posts) => entry.Private
        ? entry
        : entry with { Note = $"{entry.Note}{(entry.Note.Length > 0 ? "；" : "")}岗位：{string.Join('、', posts)}" };
}
