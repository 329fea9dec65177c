using Platform.Cli;

namespace Platform.Tests.Cli;

/// <summary>What a verb answered to the shell.</summary>
sealed record Called(int? Code, string Out, string Error)
{
    public static async Task<Called> With(IServiceProvider services, params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        return new(await CliVerbs.Run(args, services, output, error), output.ToString(), error.ToString());
    }
}
