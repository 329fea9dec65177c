namespace Matters.Contracts;

/// <summary>What <see cref="MatterWarned"/> warns of.</summary>
public static class WarningRules
{
    /// <summary>The due day is near (临期): the light turned yellow.</summary>
    public const string DueSoon = "due-soon";

    /// <summary>The due instant passed and the matter is open still (逾期): the light turned red.</summary>
    public const string Overdue = "overdue";
}
