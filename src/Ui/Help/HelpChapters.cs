using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Ui.Help;

/// <summary>All chapters of all modules, and which of them explains a page.</summary>
public sealed class HelpChapters
{
    public const string Address = "/desk/help";

    readonly Dictionary<string, HelpChapter> byPage;

    public HelpChapters(IEnumerable<HelpSource> sources)
    {
        All = [.. sources.SelectMany(source => source.In("Handbook")).OrderBy(chapter => chapter.Order).ThenBy(chapter => chapter.Key, StringComparer.Ordinal)];
        byPage = All.SelectMany(chapter => chapter.Pages, (chapter, page) => (chapter, page)).ToDictionary(one => one.page, one => one.chapter);
    }

    public IReadOnlyList<HelpChapter> All { get; }

    public HelpChapter? Find(string key) => All.FirstOrDefault(chapter => chapter.Key == key);

    /// <summary>The chapter that explains a page of this pattern.</summary>
    public HelpChapter? Of(string pattern) => byPage.GetValueOrDefault(pattern);

    /// <summary>The chapter that explains the page which is being shown.</summary>
    public HelpChapter? Of(HttpContext context) => context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern } ? Of($"/{pattern.TrimStart('/')}") : null;
}
