using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Ui.Help;

/// <summary>All chapters of all modules, and which of them explains a page.</summary>
public sealed class HelpChapters(IEnumerable<HelpSource> sources)
{
    public const string Address = "/desk/help";

    readonly Lazy<IReadOnlyList<HelpChapter>> all = new(() => [.. sources.SelectMany(source => source.In("Handbook")).OrderBy(chapter => chapter.Order).ThenBy(chapter => chapter.Key, StringComparer.Ordinal)]);

    public IReadOnlyList<HelpChapter> All => all.Value;

    public HelpChapter? Find(string key) => All.FirstOrDefault(chapter => chapter.Key == key);

    /// <summary>The chapter that explains a page of this pattern.</summary>
    public HelpChapter? Of(string pattern) => All.FirstOrDefault(chapter => chapter.Pages.Contains(pattern));

    /// <summary>The chapter that explains the page which is being shown.</summary>
    public HelpChapter? Of(HttpContext context) => context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern } ? Of($"/{pattern.TrimStart('/')}") : null;
}
