using Matters.Contracts;
using Matters.WorkItems;

namespace Matters.Notices;

/// <summary>The work that notifications of matters call for.</summary>
static class NoticeTasks
{
    public static string Of(WorkItem item) => $"matters.work:{item.Id.Value}";

    /// <summary>To have the matter done in time.</summary>
    public static string Due(MatterId matter) => $"matters.due:{matter.Value}";
}
