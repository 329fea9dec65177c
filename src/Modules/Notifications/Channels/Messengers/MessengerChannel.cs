using System.Net.Http.Headers;
using System.Text;
using Directory.Contracts;
using Kernel;
using Microsoft.Extensions.Options;
using Notifications.Contracts;
using Platform.Time;

namespace Notifications.Channels.Messengers;

/// <summary>The office messenger: one group's robot, which calls the person by name.</summary>
sealed class MessengerChannel(IDirectory directory, RobotClient robot, IOptions<MessengerSettings> settings, HouseTime time) : IChannel
{
    const int LongestAnswer = 200;

    public Channel Kind => Channel.Messenger;

    public bool IsSetUp => settings.Value.IsAllowed;

    public string? AddressOf(PersonId person, string mobile) => directory.Person(person)?.Name;

    public async Task<Outcome> Send(Message message, CancellationToken ct)
    {
        var call = RobotCall.Of(settings.Value, $"{message.To}：{string.Join("\n", message.Lines.Select(line => line.Words))}", time.Now);
        using var body = new StringContent(call.Body, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8"));
        try
        {
            using var answer = await robot.Http.PostAsync(call.Address, body, ct);
            var said = await answer.Content.ReadAsStringAsync(ct);
            return answer.IsSuccessStatusCode && RobotCall.WasTaken(said)
                ? Outcome.Taken
                : Outcome.NotNow($"即时通讯没有接收（{(int)answer.StatusCode}）：{Typed.Cut(Typed.Line(said), LongestAnswer)}");
        }
        catch (Exception away) when (away is HttpRequestException or IOException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return Outcome.Away($"无法连接即时通讯：{away.GetType().Name}");
        }
    }
}
