namespace Host;

/// <summary>Whether the house was told to stop while it was still starting: what is then given up is no failure to be reported.</summary>
sealed class StartInterrupted
{
    IHostApplicationLifetime? lifetime;

    public bool Happened => lifetime is { ApplicationStopping.IsCancellationRequested: true, ApplicationStarted.IsCancellationRequested: false };

    public void Quieten(ILoggingBuilder logs) =>
        logs.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => level >= LogLevel.Information && (level < LogLevel.Error || !Happened));

    public async Task Run(WebApplication app)
    {
        lifetime = app.Lifetime;
        try
        {
            await app.RunAsync();
        }
        catch (OperationCanceledException) when (Happened)
        {
            await Console.Error.WriteLineAsync("启动尚未完成就收到停止指令，已停止。再次启动会接着完成。");
        }
    }
}
