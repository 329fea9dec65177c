using Microsoft.Extensions.DependencyInjection;
using Platform.Cli;

namespace Matters.Tests;

static class Calling
{
    /// <summary>Runs a verb as the shell would, without options.</summary>
    public static async Task<(int Code, string Out, string Error)> Verb<TVerb>(Hall hall)
        where TVerb : ICliVerb, new()
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        await using var scope = hall.House.Services.CreateAsyncScope();
        var verb = new TVerb();
        Assert.True(verb.OnlyReads);
        Assert.True(CliArguments.TryRead(verb, [], output, error, out var args, out _));
        var code = await verb.Run(args, scope.ServiceProvider, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
