using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Platform.House;

namespace Platform.Demo;

/// <summary>Plays a day in a demo house that was started for it, once its pages are served.</summary>
sealed class DemoDayService(DemoDay day, DemoMark mark, IHostApplicationLifetime lifetime, TimeProvider time, IOptions<HouseSettings> settings) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.Value.DemoDay || !await Served(stoppingToken)) return;
        if (!await mark.IsSet(stoppingToken))
        {
            await Console.Out.WriteLineAsync("本系统没有示例数据，不能演示工作日。请换一个空的数据目录再试。");
            return;
        }

        await Console.Out.WriteLineAsync($"\n一个工作日开始了：每分钟过去{settings.Value.DemoPace}分钟，办理时间按实际时间记录。按 Ctrl-C 结束。");
        try
        {
            var done = await day.Play(Pause, Console.Out.WriteLineAsync, stoppingToken);
            await Console.Out.WriteLineAsync($"17:30 下班。今天共办理{done}次。网站仍可查看，按 Ctrl-C 结束。");
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Console.Out.WriteLineAsync("演示结束，已办理的事项都已保存。");
        }
    }

    Task Pause(int minutes, CancellationToken ct) => Task.Delay(TimeSpan.FromMinutes((double)minutes / settings.Value.DemoPace), time, ct);

    async Task<bool> Served(CancellationToken ct)
    {
        var served = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = lifetime.ApplicationStarted.Register(() => served.TrySetResult());
        await using var stopped = ct.Register(() => served.TrySetCanceled(ct));
        await served.Task;
        return !ct.IsCancellationRequested;
    }
}
