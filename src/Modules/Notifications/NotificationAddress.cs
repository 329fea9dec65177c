namespace Notifications;

/// <summary>Where the module's pages are.</summary>
static class NotificationAddress
{
    public const string Inbox = "/desk/notices";
    public const string Choices = "/desk/notices/choices";
    public const string Deliveries = "/desk/notices/deliveries";
    public const string SimulatedSms = "/desk/notices/sms";

    public static string Decision(string token) => $"/d/{token}";
}
