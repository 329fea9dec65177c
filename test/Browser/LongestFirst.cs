using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Browser.LongestFirst))]

namespace Browser;

/// <summary>Begins with the look at every page, which takes as long as the others together: they run beside it.</summary>
sealed class LongestFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<T> OrderTestCollections<T>(IReadOnlyCollection<T> testCollections)
        where T : ITestCollection =>
        [.. testCollections.OrderBy(collection => collection.TestCollectionDisplayName.Contains(nameof(Every_page), StringComparison.Ordinal) ? 0 : 1).ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];
}
