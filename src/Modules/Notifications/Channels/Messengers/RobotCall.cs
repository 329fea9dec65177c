using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Notifications.Channels.Messengers;

/// <summary>The call that a group's robot takes: a text as JSON, signed where the robot has a secret.</summary>
sealed record RobotCall(Uri Address, string Body)
{
    public static RobotCall Of(MessengerSettings settings, string text, DateTimeOffset now) => settings.Kind switch
    {
        MessengerKind.Feishu => Feishu(settings, text, now),
        MessengerKind.DingTalk => DingTalk(settings, text, now),
        _ => new(new(settings.Webhook), JsonSerializer.Serialize(new { msgtype = "text", text = new { content = text } })),
    };

    /// <summary>Whether the robot's answer says that it took the text; all three answer 200 to what they refuse.</summary>
    public static bool WasTaken(string answer)
    {
        try
        {
            using var read = JsonDocument.Parse(answer);
            return read.RootElement.ValueKind == JsonValueKind.Object
                && (read.RootElement.TryGetProperty("errcode", out var code) || read.RootElement.TryGetProperty("code", out code))
                && code.ValueKind == JsonValueKind.Number && code.GetInt64() == 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>钉钉: milliseconds and secret, keyed with the secret, in the address.</summary>
    static RobotCall DingTalk(MessengerSettings settings, string text, DateTimeOffset now)
    {
        var body = JsonSerializer.Serialize(new { msgtype = "text", text = new { content = text } });
        if (settings.Secret.Length == 0) return new(new(settings.Webhook), body);

        var at = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var sign = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(settings.Secret), Encoding.UTF8.GetBytes($"{at}\n{settings.Secret}")));
        var mark = settings.Webhook.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return new(new($"{settings.Webhook}{mark}timestamp={at}&sign={Uri.EscapeDataString(sign)}"), body);
    }

    /// <summary>飞书: seconds and secret are the key, over nothing, in the body.</summary>
    static RobotCall Feishu(MessengerSettings settings, string text, DateTimeOffset now)
    {
        var content = new { text };
        if (settings.Secret.Length == 0) return new(new(settings.Webhook), JsonSerializer.Serialize(new { msg_type = "text", content }));

        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var sign = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes($"{timestamp}\n{settings.Secret}"), Array.Empty<byte>()));
        return new(new(settings.Webhook), JsonSerializer.Serialize(new { timestamp, sign, msg_type = "text", content }));
    }
}
