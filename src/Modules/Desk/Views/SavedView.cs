using Kernel;
using Matters.Contracts;

namespace Desk.Views;

/// <summary>The conditions of one list under a name of the officer's own (常用视图). It is private, and opens no doors: the list asks the policy anew each time.</summary>
sealed class SavedView(SavedViewId id, PersonId person, MatterList list, string name, string conditions, DateTimeOffset savedAt, RegionCode region)
{
    public SavedViewId Id { get; } = id;

    public PersonId Person { get; } = person;

    public MatterList List { get; } = list;

    public string Name { get; } = name;

    /// <summary>As they stand in the address: <c>?light=Red</c>.</summary>
    public string Conditions { get; private set; } = conditions;

    public DateTimeOffset SavedAt { get; } = savedAt;

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public void Keep(string conditions) => Conditions = conditions;
}
