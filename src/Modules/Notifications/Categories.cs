using Notifications.Contracts;

namespace Notifications;

/// <summary>The categories that the modules of this program have declared.</summary>
sealed class Categories(IEnumerable<NotificationCategory> declared)
{
    readonly Dictionary<string, NotificationCategory> byKey = declared.ToDictionary(category => category.Key);

    public IEnumerable<NotificationCategory> All => byKey.Values.OrderBy(category => category.Key, StringComparer.Ordinal);

    /// <summary>Null for data of a module that is gone.</summary>
    public NotificationCategory? Find(string key) => byKey.GetValueOrDefault(key);

    public string NameOf(string key) => Find(key)?.Name ?? "其他通知";
}
