using System.Diagnostics;
using System.Globalization;
using Platform.Files;

namespace Platform.Tests.Files.Previews;

/// <summary>Programs that do what a hostile file makes a real one do: the limits hold, and nothing is left of them.</summary>
public sealed class A_hostile_file
{
    const string Draw = "for last; do :; done; printf 'picture' >\"$last-1.png\"";

    [Theory]
    [InlineData("while :; do :; done", "时限")]
    [InlineData("trap '' TERM INT HUP; sleep 4711.5 & wait", "时限")]
    [InlineData("exec perl -e '$x = \"a\" x 70000000; sleep 4711.5'", "限额")]
    [InlineData("while :; do sleep 4711.5 & done", "限额")]
    [InlineData("for i in 1 2 3 4 5 6; do head -c 3000000 /dev/zero >$i; done; sleep 4711.5", "限额")]
    [InlineData("head -c 900000000 /dev/zero >big; exit $?", "限额")]
    [InlineData("head -c 900000000 /dev/zero | tail >/dev/null; exit $?", "限额|无法生成")]
    [InlineData("exit 0", "无法生成")]
    [InlineData("exit 3", "无法生成")]
    public async Task Is_ended_by_the_limits_and_said_so(string does, string said)
    {
        await using var room = new PreviewRoom(said == "时限" ? Narrow : NarrowButPatient, does);
        var file = await room.File(Pdfs.Of(1), "批复.pdf");
        var started = Stopwatch.GetTimestamp();

        var seen = await room.See(file);

        Assert.Equal(PreviewState.Failed, seen.State);
        Assert.Matches(said, seen.Why);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(40));
        Assert.Empty(room.Work);
        Assert.Empty(Running("4711.5"));
    }

    [Fact]
    public async Task Takes_what_it_has_started_with_it_though_that_has_lost_its_parent()
    {
        await using var room = new PreviewRoom(Narrow, $"(sleep 4712.5 &) ; {Draw}");
        Assert.Equal(PreviewState.Pages, (await room.See(await room.File(Pdfs.Of(1), "批复.pdf"))).State);
        Assert.Empty(Running("4712.5"));
    }

    [Fact]
    public async Task Is_not_tried_again_until_somebody_asks()
    {
        await using var room = new PreviewRoom(Narrow, "echo tried >>\"$notes\"; exit 1");
        var file = await room.File(Pdfs.Of(1), "批复.pdf");
        for (var i = 0; i < 3; i++) Assert.Equal(PreviewState.Failed, (await room.See(file)).State);
        Assert.Single(await Notes(room));

        room.Previews.Again(file);
        Assert.Equal(PreviewState.Failed, (await room.See(file)).State);
        Assert.Equal(2, (await Notes(room)).Length);
    }

    [Fact]
    public async Task Keeps_the_next_ones_waiting_and_turns_those_away_who_would_wait_too_long()
    {
        await using var room = new PreviewRoom(settings => (settings.MostWaiting, settings.Seconds) = (1, 60), $"while [ ! -e \"$notes\" ]; do sleep 0.05; done; {Draw}");
        var files = new List<Attachment>();
        for (var pages = 1; pages <= 3; pages++) files.Add(await room.File(Pdfs.Of(pages), "批复.pdf"));

        Assert.Equal(PreviewState.Making, (await room.Glance(files[0])).State);
        Assert.Equal(PreviewState.Making, (await room.Glance(files[1])).State);
        Assert.Equal(PreviewState.Busy, (await room.Glance(files[2])).State);
        Assert.Equal(PreviewState.Making, (await room.Glance(files[0])).State);

        await File.WriteAllTextAsync(room.Notes, "go", TestContext.Current.CancellationToken);
        foreach (var file in files) Assert.Equal(PreviewState.Pages, (await room.See(file)).State);
    }

    [Fact]
    public async Task Learns_nothing_of_the_house()
    {
        Environment.SetEnvironmentVariable("ZHENGWU_CANARY", "canary");
        await using var room = new PreviewRoom(Narrow, $"env >\"$notes\"; {Draw}");
        await room.See(await room.File(Pdfs.Of(1), "批复.pdf"));

        var told = (await Notes(room)).Select(line => line.Split('=')[0]).ToList();
        Assert.Contains("HOME", told);
        Assert.Empty(told.Except(["PATH", "HOME", "TMPDIR", "LANG", "PWD", "OLDPWD", "SHLVL", "_"]));
    }

    [Fact]
    public async Task Ends_with_the_house()
    {
        var room = new PreviewRoom(settings => settings.Seconds = 60, "echo begun >\"$notes\"; exec sleep 4713.5");
        var file = await room.File(Pdfs.Of(1), "批复.pdf");
        Assert.Equal(PreviewState.Making, (await room.Glance(file)).State);
        for (var tries = 0; Running("4713.5").Count == 0 && tries < 400; tries++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Single(Running("4713.5"));

        await room.DisposeAsync();
        Assert.Empty(Running("4713.5"));
    }

    static void Narrow(PreviewSettings settings) =>
        (settings.Seconds, settings.Megabytes, settings.MostProcesses, settings.MostWrittenMegabytes) = (2, 64, 12, 10);

    /// <summary>Where another limit is meant, a loaded machine must not reach that of time before it.</summary>
    static void NarrowButPatient(PreviewSettings settings)
    {
        Narrow(settings);
        settings.Seconds = 20;
    }

    static Task<string[]> Notes(PreviewRoom room) => File.ReadAllLinesAsync(room.Notes, TestContext.Current.CancellationToken);

    /// <summary>The processes of the machine that have a word on their command line.</summary>
    static List<int> Running(string word) =>
    [
        .. System.IO.Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
            .Where(process => CommandLine(process).Split('\0').Contains(word)),
    ];

    static string CommandLine(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
