namespace Notifications.Channels.Messengers;

/// <summary>Calls robots: not for long, without following elsewhere, and without reading much of what they answer.</summary>
sealed class RobotClient : IDisposable
{
    const int LongestAnswer = 64 * 1024;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = Patience,
        MaxResponseContentBufferSize = LongestAnswer,
    };

    public void Dispose() => Http.Dispose();
}
