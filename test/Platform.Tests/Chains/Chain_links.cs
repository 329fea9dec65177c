using CsCheck;
using Platform.Chains;

namespace Platform.Tests.Chains;

public sealed class Chain_links
{
    static readonly Guid Chain = new("01928f3a-0000-7000-8000-000000000001");

    [Fact] // Computed once by another program (OpenSSL's SM3): a change of the encoding would break every chain already kept.
    public void Stay_what_they_are_across_releases()
    {
        var content = new ChainContent(stackalloc byte[128]);
        content.Add(Chain).Add("受理").Add(7).Add(new DateTimeOffset(2026, 9, 18, 1, 0, 0, TimeSpan.Zero)).Add((string?)null).Add(true).Add(new DateOnly(2026, 9, 18)).Add([1, 2]);
        var genesis = ChainLink.Genesis("test", Chain);

        Assert.Equal("c6d79c427ec315cc016cd2ecd95f556a80fff7f83ce25842b7083da8830db562", Convert.ToHexStringLower(genesis));
        Assert.Equal("78968ad040d6eb403f05bc65d7a1fa35eab0cdcb517dd130b81423d742872846", Convert.ToHexStringLower(ChainLink.Next(genesis, content.Bytes)));
    }

    [Fact]
    public void Of_no_two_chains_begin_alike()
    {
        var other = new Guid("01928f3a-0000-7000-8000-000000000002");
        byte[][] beginnings = [ChainLink.Genesis("a", Chain), ChainLink.Genesis("a", other), ChainLink.Genesis("b", Chain), ChainLink.Genesis("a", "1"), ChainLink.Genesis("a1", "")];
        Assert.Equal(beginnings.Length, beginnings.Select(Convert.ToHexStringLower).Distinct().Count());
    }

    [Fact]
    public void Break_where_an_entry_was_altered_dropped_or_moved() =>
        Gen.Select(Gen.Byte.Array[1, 20].Array[2, 12], Gen.Int[0, 1000], Gen.Int[0, 2]).Sample((entries, at, harm) =>
        {
            var chain = Linked(entries);
            var place = at % (entries.Length - 1);
            if (harm == 0) chain[place] = ([.. chain[place].Content, 0], chain[place].Digest);
            else if (harm == 1) chain.RemoveAt(place);
            else (chain[place], chain[place + 1]) = (chain[place + 1], chain[place]);

            return FirstBroken(chain) == place;
        });

    [Fact]
    public void Are_whole_when_nobody_touched_them() =>
        Gen.Byte.Array[0, 20].Array[0, 12].Sample(entries => FirstBroken(Linked(entries)) is null);

    static List<(byte[] Content, byte[] Digest)> Linked(byte[][] entries)
    {
        var chain = new List<(byte[], byte[])>();
        var previous = ChainLink.Genesis("test", Chain);
        foreach (var entry in entries) chain.Add((entry, previous = ChainLink.Next(previous, entry)));
        return chain;
    }

    static int? FirstBroken(List<(byte[] Content, byte[] Digest)> chain)
    {
        var previous = ChainLink.Genesis("test", Chain);
        for (var i = 0; i < chain.Count; i++)
        {
            if (!ChainLink.Follows(previous, chain[i].Content, chain[i].Digest)) return i;
            previous = chain[i].Digest;
        }

        return null;
    }
}
