using Matters.Contracts;

namespace Matters.WorkItems;

/// <summary>A row that stands beside a matter.</summary>
interface IAboutMatter
{
    MatterId Matter { get; }
}
