namespace Notifications.Choices;

/// <summary>When a person is left in peace (免打扰); what is urgent comes all the same.</summary>
enum QuietRule
{
    /// <summary>Outside office hours of working days.</summary>
    OutsideOffice,

    /// <summary>Between two times of each day.</summary>
    OwnHours,

    /// <summary>Never.</summary>
    None,
}
