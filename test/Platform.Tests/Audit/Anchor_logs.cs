using Microsoft.Extensions.Options;
using Platform.Audit;
using Platform.House;
using Platform.Time;

namespace Platform.Tests.Audit;

public sealed class Anchor_logs : IDisposable
{
    static readonly AnchorLine One = new(new(2026, 9, 18, 15, 59, 59, TimeSpan.Zero), "1", 7, new string('a', 64));
    static readonly AnchorLine Two = One with { At = new(2026, 9, 18, 16, 0, 0, TimeSpan.Zero), Position = 9 };

    readonly string folder = System.IO.Directory.CreateTempSubdirectory("anchors").FullName;
    readonly AnchorLog log;

    public Anchor_logs()
    {
        var settings = Options.Create(new HouseSettings { Data = folder });
        log = new(settings, new HouseZone(settings));
    }

    [Fact]
    public void Keep_one_file_for_each_local_day()
    {
        log.Append(One);
        log.Append(Two);
        Assert.Equal(["2026-09-18.log:1", "2026-09-19.log:1"], log.Lines().Select(line => line.Place));
        Assert.Equal([One, Two], log.Lines().Select(line => line.Line!));
    }

    [Fact]
    public void Drop_a_line_that_was_never_finished()
    {
        log.Append(One);
        File.AppendAllText(Path.Combine(log.Folder, "2026-09-18.log"), "2026-09-18T15:59");
        log.Append(One with { Position = 8 });
        Assert.Equal([7, 8], log.Lines().Select(line => line.Line!.Position));
    }

    [Fact]
    public void Tell_of_a_line_that_was_damaged()
    {
        log.Append(One);
        File.AppendAllText(Path.Combine(log.Folder, "2026-09-18.log"), "2026-09-18T15:59:59.000000Z\t1\tx\t00\n");
        Assert.Equal([true, false], log.Lines().Select(line => line.Line is not null));
    }

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);
}
