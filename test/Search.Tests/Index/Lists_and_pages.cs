using Platform.Text;
using Search.Postings;
using Search.Words;

namespace Search.Tests;

public sealed class Lists_and_pages
{
    [Fact]
    public void Texts_are_cut_into_the_same_grams_by_code_as_by_name()
    {
        foreach (var text in new[] { "政府信息公开", "a政1府b开", "𠮷玥政府信息", "〔2026〕95号", "水", "disclosure of information", "一二，三" })
        {
            var codes = new List<long>();
            Grams.AddCodes(PlainText.Of(text), codes);
            Assert.Equal(Grams.Of(PlainText.Of(text)).Select(GramCode.Of), codes);
        }
    }

    [Fact]
    public void Short_grams_have_codes_of_their_own_and_long_ones_cannot_be_taken_for_them()
    {
        string[] grams = ["政", "政府", "府政", "t_政府", "c_政", "i_zf", "i_zfx", "zf", "2026", "20260", "x_6d617474657273", "_20bb7_7389", "u_0", "a", "aa", "政府公开", "政府信息公开"];
        var codes = grams.Select(GramCode.Of).ToList();
        Assert.Equal(grams.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.True(code > 0));
        Assert.Equal([true, true, false], new[] { "i_zfx", "政府公开", "2026" }.Select(gram => GramCode.Of(gram) >> 62 == 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(3_000)]
    [InlineData(200_000)]
    public void A_list_is_read_as_it_was_written(int count)
    {
        var random = new Random(count);
        var ids = Enumerable.Range(0, count).Select(_ => random.NextInt64(1, 400_000)).Append(70_000_000_000).Distinct().Order().ToArray();
        var bytes = new ByteList();
        DocumentList.Write(bytes, ids);
        var reader = new ByteReader(bytes.Empty());
        var blocks = DocumentList.Read(ref reader);
        Assert.True(reader.IsAtEnd);
        var read = new List<long>();
        foreach (var block in blocks) block.AddTo(read);
        Assert.Equal(ids, read);
        foreach (var block in blocks) Assert.Equal(ids.Where(id => id >> DocumentBlock.Bits == block.Number).Reverse(), Bits.Descending(Marked(block), block.Number << DocumentBlock.Bits));
        Assert.Equal(count > 100_000, blocks.Exists(block => block.IsBits));
    }

    [Fact]
    public void Pages_hold_every_gram_with_its_documents_once()
    {
        var random = new Random(5);
        var documents = Enumerable.Range(1, 2_000).Select(id => ((long)id * 50, (IReadOnlyList<long>)[.. Enumerable.Range(0, 60).Select(_ => Gram(random))])).ToList();
        var pages = GramSorting.Pages(documents);
        Assert.Equal(pages.Select(page => page.Gram).Order().Distinct(), pages.Select(page => page.Gram));
        foreach (var gram in documents.SelectMany(document => document.Item2).Distinct())
            Assert.Equal(documents.Where(document => document.Item2.Contains(gram)).Select(document => document.Item1), Ids(pages, gram));
        Assert.Empty(Ids(pages, 77));
    }

    [Fact]
    public async Task Segments_together_say_what_each_said_but_of_documents_that_are_gone()
    {
        var random = new Random(6);
        var segments = Enumerable.Range(0, 5).Select(segment => Enumerable.Range(0, 300).Select(one => ((long)(one * 5 + (segment * 2) % 5) * 97, (IReadOnlyList<long>)[.. Enumerable.Range(0, 40).Select(_ => Gram(random))])).ToList()).ToList();
        static bool IsLive(long id) => id % 3 > 0;
        var cursors = segments.Select((segment, at) => Cursor(GramSorting.Pages(segment), at == 1 ? IsLive : null)).ToList();
        var joined = new List<Page>();
        await foreach (var some in Joining.Pages(cursors)) joined.AddRange(some);

        var left = segments.SelectMany((segment, at) => segment.Where(document => at != 1 || IsLive(document.Item1))).OrderBy(document => document.Item1).ToList();
        foreach (var gram in left.SelectMany(document => document.Item2).Distinct())
            Assert.Equal(left.Where(document => document.Item2.Contains(gram)).Select(document => document.Item1), Ids(joined, gram));
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("1,2,3", "1-3")]
    [InlineData("9,1-3,4-5,8", "1-5,8-9")]
    public void Writings_are_told_by_their_ranges(string given, string told)
    {
        var batches = Batches.Together(given.Split(',').Select(Batches.Parse));
        Assert.Equal(told, batches.ToString());
        Assert.Equal(told, Batches.Parse(told).ToString());
        var held = told.Split(',').Select(range => range.Split('-').Select(int.Parse).ToList()).SelectMany(ends => Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)).ToHashSet();
        for (var batch = 0; batch < 12; batch++) Assert.Equal(held.Contains(batch), batches.Contains(batch));
    }

    /// <summary>Some often, most seldom, some beyond 32 bits.</summary>
    static long Gram(Random random) => random.Next(4) == 0 ? 100 + random.Next(3) : random.Next(4) == 0 ? (1L << 62) + random.Next(300) : 1000 + random.Next(3_000) * 100_000L;

    static ulong[] Marked(DocumentBlock block)
    {
        var bits = new ulong[DocumentBlock.Words];
        block.Mark(bits);
        return bits;
    }

    static List<long> Ids(IReadOnlyList<Page> pages, long gram)
    {
        var ids = new List<long>();
        if (!pages.Any(page => page.Gram <= gram)) return ids;
        foreach (var block in pages.Last(page => page.Gram <= gram).BlocksOf(gram)) block.AddTo(ids);
        return ids;
    }

    static SegmentCursor Cursor(IReadOnlyList<Page> pages, Func<long, bool>? isLive) =>
        new(after => Task.FromResult<IReadOnlyList<Page>>([.. pages.Where(page => page.Gram > after).Take(3)]), isLive);
}
