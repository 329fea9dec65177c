using Platform.Reading;

namespace Directory.Reading;

/// <summary>Pages of what is in memory, in the order of ids.</summary>
static class IdPages
{
    /// <returns>The page, and where it ended when there is another one behind it.</returns>
    public static (IReadOnlyList<T> Page, PageMark? Next) Of<T>(IEnumerable<T> all, Func<T, Guid> id, PageMark? after, int take)
    {
        var rest = all.Where(one => after is not { } mark || id(one).CompareTo(mark.Id) > 0).OrderBy(id).Take(take + 1).ToList();
        return rest.Count > take ? (rest[..take], new PageMark(DateTimeOffset.MinValue, id(rest[take - 1]))) : (rest, null);
    }
}
