using System.ComponentModel.DataAnnotations;

namespace Notifications;

/// <summary>How notifications leave the house: section <c>Notifications</c> of the configuration.</summary>
sealed class NotificationSettings
{
    /// <summary>The house's own address, as links in mails begin; empty means that mails hold no links.</summary>
    public string Address { get; set; } = "";

    /// <summary>A message that could not be sent for so long is given up.</summary>
    [Range(1, 720)]
    public int GiveUpAfterHours { get; set; } = 48;

    /// <summary>How long a link to a decision holds.</summary>
    [Range(1, 60)]
    public int DecisionLinkDays { get; set; } = 7;

    public TimeSpan GiveUpAfter => TimeSpan.FromHours(GiveUpAfterHours);
}
