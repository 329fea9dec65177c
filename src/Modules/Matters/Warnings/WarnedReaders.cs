using Directory.Contracts;
using Kernel;
using Matters.WorkItems;

namespace Matters.Warnings;

/// <summary>Who must know that a due day is near or past: whoever has the matter on the desk, and the head of the unit where it lies.</summary>
sealed class WarnedReaders(IDirectory directory)
{
    public IReadOnlyList<PersonId> Of(IEnumerable<WorkItem> open) => [.. open.SelectMany(Of).Distinct()];

    IEnumerable<PersonId> Of(WorkItem item)
    {
        if (item.Person is { } holder && directory.HoldingsOf(holder).Count > 0) yield return holder;
        if (Head(item.Unit) is { } head) yield return head;
    }

    /// <summary>Where the head's post is vacant, the head of the nearest unit above that has one.</summary>
    PersonId? Head(UnitId? unit)
    {
        for (; unit is { } at; unit = directory.Unit(at)?.Parent)
        {
            if (directory.HeadOf(at) is { } head) return head.Person.Id;
        }

        return null;
    }
}
