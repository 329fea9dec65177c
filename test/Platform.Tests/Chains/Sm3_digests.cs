using System.Text;
using CsCheck;
using Platform.Chains;

namespace Platform.Tests.Chains;

public sealed class Sm3_digests
{
    [Theory] // GB/T 32905-2016, appendix A; the empty text from the standard's reference implementations
    [InlineData("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData("abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd", "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")]
    [InlineData("", "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b")]
    public void Are_those_of_the_standard(string text, string digest) =>
        Assert.Equal(digest, Convert.ToHexStringLower(Sm3.Of(Encoding.ASCII.GetBytes(text))));

    [Fact]
    public void Do_not_depend_on_where_the_content_is_cut() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.Byte.Array[0, 300]).Sample((first, second) =>
            Sm3.Of(first, second).AsSpan().SequenceEqual(Sm3.Of([.. first, .. second])));

    [Fact]
    public void Of_one_thread_do_not_disturb_those_of_another()
    {
        var expected = Sm3.Of("abc"u8);
        Parallel.For(0, 2000, _ => Assert.Equal(expected, Sm3.Of("ab"u8, "c"u8)));
    }
}
