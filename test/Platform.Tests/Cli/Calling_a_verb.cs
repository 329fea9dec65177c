using Platform.Cli;
using Platform.Database;
using Platform.House;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Cli;

public sealed class Calling_a_verb
{
    [Theory]
    [InlineData("echo --text 你好", "你好")]
    [InlineData("echo --loud --text=a=b", "a=b!")]
    [InlineData("echo --House:Data somewhere --text x --House:Node=2", "x")]
    public async Task Gives_it_what_was_typed(string typed, string said)
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, ThingModule.Alone);
        Assert.Equal(new(ExitCode.Findings, said, ""), await Called.With(house.Services, typed.Split(' ')));
    }

    [Theory]
    [InlineData("ecko", "没有“ecko”这个命令")]
    [InlineData("echo", "缺少“--text WORDS”")]
    [InlineData("echo --text", "“--text”后面缺少内容")]
    [InlineData("echo --text x --soft", "不认识“--soft”")]
    [InlineData("echo x", "不认识“x”")]
    public async Task Wrongly_says_what_is_wrong_and_does_nothing(string typed, string why)
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, ThingModule.Alone);
        var called = await Called.With(house.Services, typed.Split(' '));

        Assert.Equal((ExitCode.Usage, ""), (called.Code, called.Out));
        Assert.Contains(why, called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_changes_things_is_refused_beside_a_running_house_while_one_that_reads_is_not()
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, ThingModule.Alone);
        using var running = HouseLock.Take(house.Services).Value;

        var echo = await Called.With(house.Services, "echo", "--text", "x");
        Assert.Equal((ExitCode.Refused, ""), (echo.Code, echo.Out));
        Assert.Contains("正由另一个进程", echo.Error, StringComparison.Ordinal);

        var help = await Called.With(house.Services, "help");
        Assert.Equal(ExitCode.Done, help.Code);
        Assert.Contains("echo --text WORDS [--loud]", help.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--urls http://localhost:1")]
    public async Task Is_not_what_starting_the_house_does(string typed)
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, ThingModule.Alone);
        var called = await Called.With(house.Services, typed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Null(called.Code);
    }
}
