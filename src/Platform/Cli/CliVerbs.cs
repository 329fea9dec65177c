using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Platform.House;

namespace Platform.Cli;

/// <summary>Runs the verb that the program was started with.</summary>
public static class CliVerbs
{
    /// <returns>The exit code, or null when no verb was given and the house is to be opened.</returns>
    public static Task<int?> Run(string[] args, IServiceProvider services) => Run(args, services, Console.Out, Console.Error);

    internal static async Task<int?> Run(string[] args, IServiceProvider services, TextWriter output, TextWriter error)
    {
        if (args.Length == 0 || args[0].StartsWith('-')) return null;

        await using var scope = services.CreateAsyncScope();
        var verb = scope.ServiceProvider.GetServices<ICliVerb>().FirstOrDefault(one => one.Name == args[0]);
        if (verb is null) return Tell(error, $"没有“{args[0]}”这个命令。运行 help 查看全部命令。", ExitCode.Usage);
        if (!CliArguments.TryRead(verb, args.Skip(1), output, error, out var read, out var wrong))
            return Tell(error, $"{wrong}\n用法：{CliHelp.Usage(verb)}", ExitCode.Usage);
        if (verb.OnlyReads) return await Run(verb, read, scope.ServiceProvider);

        var owner = HouseLock.Take(scope.ServiceProvider);
        if (!owner.Succeeded) return Tell(error, owner.Refusal.Text, ExitCode.Refused);
        using (owner.Value) return await Run(verb, read, scope.ServiceProvider);
    }

    static async Task<int> Run(ICliVerb verb, CliArguments args, IServiceProvider services)
    {
        using var stop = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            return await verb.Run(args, services, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Tell(args.Error, "已中止，没有完成。", ExitCode.Refused);
        }
    }

    static int Tell(TextWriter error, string text, int code)
    {
        error.WriteLine(text);
        return code;
    }
}
