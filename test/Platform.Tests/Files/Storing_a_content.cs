using Platform.Files;

namespace Platform.Tests.Files;

[Collection(nameof(Storing_a_content))]
[CollectionDefinition(nameof(Storing_a_content), DisableParallelization = true)]
public sealed class Storing_a_content
{
    const long Huge = 400L * 1024 * 1024;

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_hundreds_of_megabytes_takes_no_memory_to_speak_of()
    {
        using var room = new FileRoom();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await using var incoming = await room.Store.Take(new Zeros(Huge), Huge, Ct);
        incoming!.Keep();

        Assert.Equal(Huge, incoming.Size);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 8 * 1024 * 1024);
    }

    [Fact]
    public async Task Stops_reading_where_the_limit_is_passed()
    {
        using var room = new FileRoom();
        using var endless = new Zeros(long.MaxValue);

        Assert.Null(await room.Store.Take(endless, 1_000_000, Ct));
        Assert.InRange(endless.Position, 1_000_001, 1_500_000);
        Assert.Empty(room.Left);
    }

    [Fact]
    public async Task That_breaks_off_leaves_nothing()
    {
        using var room = new FileRoom();
        await Assert.ThrowsAsync<EndOfStreamException>(() => room.Store.Take(new Zeros(1_000_000, breaksAt: 500_000), Huge, Ct));
        Assert.Empty(room.Left);
    }

    [Fact]
    public async Task That_nobody_keeps_leaves_nothing()
    {
        using var room = new FileRoom();
        await using (await room.Store.Take(new Zeros(10), Huge, Ct)) Assert.Single(room.Left);
        Assert.Empty(room.Left);
    }

    [Fact]
    public async Task From_many_at_once_is_one_whole_content_at_any_moment()
    {
        using var room = new FileRoom();
        var hashes = new System.Collections.Concurrent.ConcurrentBag<ContentHash>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 40), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Ct }, async (_, ct) =>
        {
            await using var incoming = await room.Store.Take(new Zeros(3_000_000), Huge, ct);
            incoming!.Keep();
            hashes.Add(incoming.Hash);
            Assert.True((await CheckedContent.Open(room.Store, incoming.Hash, verify: true, ct)).Map(Close).Succeeded);
        });

        Assert.Single(hashes.Distinct());
        Assert.Single(room.Left);
    }

    [Theory]
    [InlineData(true, "platform.file-content-damaged")]
    [InlineData(false, null)]
    public async Task Changed_behind_its_back_is_found_out_when_it_is_read_with_care(bool verify, string? code)
    {
        using var room = new FileRoom();
        var hash = (await room.Receive(Samples.Pdf(), "a.pdf")).Value.Hash;
        File.WriteAllBytes(room.Left[0], Samples.Pdf("涂改"));

        Assert.Equal(code, (await CheckedContent.Open(room.Store, hash, verify, Ct)).Map(Close).Refusal?.Code);
    }

    [Fact]
    public async Task Damaged_on_the_disk_is_healed_by_the_next_upload_of_it()
    {
        using var room = new FileRoom();
        var hash = (await room.Receive(Samples.Pdf(), "a.pdf")).Value.Hash;
        File.WriteAllBytes(room.Left[0], []);
        await room.Receive(Samples.Pdf(), "b.pdf");

        Assert.True((await CheckedContent.Open(room.Store, hash, verify: true, Ct)).Map(Close).Succeeded);
    }

    [Theory]
    [InlineData("../../../../../../../../../../../../../../../../../../../etc/passwd")]
    [InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("")]
    [InlineData(null)]
    public void Has_no_address_but_a_hash(string? text) => Assert.False(ContentHash.TryParse(text, out _));

    static bool Close(Stream content)
    {
        content.Dispose();
        return true;
    }
}
