using Kernel;
using Ui.Help;

namespace Handbook.Contents;

/// <summary>The handbooks by role, and the chapters of each.</summary>
sealed class Roles(IEnumerable<HelpRole> roles, HelpChapters chapters)
{
    public IReadOnlyList<HelpRole> All { get; } = [.. roles.OrderBy(role => role.Order)];

    public HelpRole? Find(string key) => All.FirstOrDefault(role => role.Key == key);

    public IEnumerable<HelpRole> Of(Actor actor) => All.Where(role => actor.May(role.Permission));

    public IReadOnlyList<HelpChapter> ChaptersOf(HelpRole role) => [.. chapters.All.Where(chapter => chapter.Roles.Contains(role.Key))];
}
