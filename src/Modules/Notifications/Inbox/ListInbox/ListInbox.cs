using Kernel;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;
using Platform.Reading;

namespace Notifications.Inbox;

/// <summary>One's own notifications, the newest first: the unread ones, or those that were read.</summary>
/// <param name="Category">Only of this category; null for all.</param>
sealed record ListInbox(bool Read, string? Category, string? After = null) : IQuery<InboxLines>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="Unread">Of all categories, as the bell has it.</param>
/// <param name="Total">Of what was asked for.</param>
sealed record InboxLines(IReadOnlyList<InboxLine> Lines, CappedCount Unread, CappedCount Total, string? Next);

/// <param name="Title">What it is about; null when it may not be seen any more, and then the words are empty too.</param>
sealed record InboxLine(InboxItemId Id, string Category, string? Title, string Words, bool Urgent, DateTimeOffset At);

sealed class ListInboxAnswer(Inboxes inboxes, IEnumerable<ISubjectTitles> titles, Categories categories) : IAnswer<ListInbox, InboxLines>
{
    const int AtOnce = 50;

    public async Task<Result<InboxLines>> Answer(ListInbox query, CancellationToken ct)
    {
        var own = inboxes.Own.AsNoTracking();
        own = query.Read ? own.Where(item => item.ReadAt != null) : own.Where(item => item.ReadAt == null);
        if (query.Category is { } category) own = own.Where(item => item.Category == category);
        var total = CappedCount.Of(await own.Take(CappedCount.Cap + 1).CountAsync(ct));
        var rows = await own.PageBy(item => item.At, item => item.Id, PageMark.Read(query.After), newestFirst: true).Take(AtOnce + 1).ToListAsync(ct);
        var page = rows.Take(AtOnce).ToList();
        return new InboxLines(
            await Lines(page, ct),
            await inboxes.Unread(ct),
            total,
            rows.Count > AtOnce ? new PageMark(page[^1].At, page[^1].Id.Value).ToString() : null);
    }

    async Task<IReadOnlyList<InboxLine>> Lines(List<InboxItem> page, CancellationToken ct)
    {
        var visible = new Dictionary<(string, Guid), string>();
        foreach (var kind in page.GroupBy(item => item.SubjectKind))
        {
            if (titles.FirstOrDefault(one => one.Kind == kind.Key) is not { } source) continue;
            foreach (var (id, title) in await source.Visible([.. kind.Select(item => item.SubjectId).Distinct()], ct)) visible[(kind.Key, id)] = title;
        }

        return page.ConvertAll(item => Line(item, visible.GetValueOrDefault((item.SubjectKind, item.SubjectId))));
    }

    /// <summary>It stays in the list, so that the count is honest, and says nothing.</summary>
    InboxLine Line(InboxItem item, string? title) =>
        new(item.Id, categories.NameOf(item.Category), title, title is null ? "" : item.Words, item.Urgent, item.At);
}
