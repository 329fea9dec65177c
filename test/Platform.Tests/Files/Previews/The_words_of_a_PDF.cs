using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Options;
using Platform.Files;

namespace Platform.Tests.Files.Previews;

public sealed class The_words_of_a_PDF
{
    const int Longest = 100_000;

    [Fact]
    public async Task Are_read_page_by_page() => Assert.Equal("农村饮水\nsecond page", await Read(Pdfs.Written("农村饮水", "second page")));

    [Fact]
    public async Task End_at_the_length_that_is_wanted() => Assert.Equal("农村", await Read(Pdfs.Written("农村饮水"), longest: 2));

    [Fact]
    public async Task That_calls_itself_a_billion_times_are_given_up_in_time_and_the_house_does_not_grow()
    {
        var before = Process.GetCurrentProcess().WorkingSet64;
        var started = Stopwatch.GetTimestamp();

        await Assert.ThrowsAsync<InvalidDataException>(() => Read(Pdfs.Nested(levels: 8, calls: 20), set => set.Seconds = 3));

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(15));
        Assert.True(Process.GetCurrentProcess().WorkingSet64 - before < 200L * 1024 * 1024);
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj trailer << /Root 1 0 R >>")]
    [InlineData("nothing")]
    public async Task That_are_broken_cannot_be_read(string content)
    {
        var read = await Record.ExceptionAsync(() => Read(Encoding.ASCII.GetBytes(content)));
        Assert.IsType<InvalidDataException>(read);
    }

    [Fact]
    public async Task Cannot_be_read_where_the_program_is_missing()
    {
        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => Read(Pdfs.Written("a"), set => set.TextProgram = "no-such-program"));
        Assert.Contains("no-such-program", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("云溪县\n饮水", "云溪县饮水")]
    [InlineData("云溪县\n\n饮水", "云溪县\n饮水")]
    [InlineData("云溪县\n2026", "云溪县\n2026")]
    [InlineData("甲\f乙\n\f", "甲\n乙")]
    public void Go_on_in_the_next_line_where_the_page_is_narrow(string printed, string joined) => Assert.Equal(joined, PdfLines.Join(printed));

    static async Task<string> Read(byte[] pdf, Action<PreviewSettings>? set = null, int longest = Longest)
    {
        await using var room = new PreviewRoom(set);
        var settings = Options.Create(room.Settings);
        using var words = new PdfWords(room.Folder, new(settings), settings);
        return await words.Of(new MemoryStream(pdf), longest, TestContext.Current.CancellationToken);
    }
}
