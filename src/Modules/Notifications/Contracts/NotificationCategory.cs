namespace Notifications.Contracts;

/// <summary>A category of notifications (通知类别), declared by the module that tells them; people choose by it.</summary>
/// <param name="Key">Stable, <c>matters.work</c>.</param>
/// <param name="Name">The office's word for it.</param>
/// <param name="Usual">How it comes by each channel to who has chosen nothing.</param>
public sealed record NotificationCategory(string Key, string Name, IReadOnlyDictionary<Channel, Pace> Usual)
{
    /// <summary>How it comes to who has chosen nothing; what is not named never does.</summary>
    public Pace UsualBy(Channel channel) => Usual.GetValueOrDefault(channel, Pace.Never);

    /// <summary>A category that usually comes by e-mail at this pace, and by nothing else.</summary>
    public static NotificationCategory ByEmail(string key, string name, Pace pace) => new(key, name, new Dictionary<Channel, Pace> { [Channel.Email] = pace });
}
