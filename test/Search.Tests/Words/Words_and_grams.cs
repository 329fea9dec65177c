using Platform.Text;
using Search.Words;

namespace Search.Tests;

public sealed class Words_and_grams
{
    [Theory]
    [InlineData("政府信息公开", "政府 府信 信息 息公 公开")]
    [InlineData("云政办〔2026〕95号", "云政 政办 2026 95 号")]
    [InlineData("ＧＢ／Ｔ９７０４", "gb t 9704")] // full width, in any case
    [InlineData("陈𠮷祥", "陈_20bb7 _20bb7祥")] // beyond the first plane: by its code
    [InlineData("‘’，。 　", "")]
    public void A_text_is_cut_into_pairs_words_and_numbers(string text, string grams) =>
        Assert.Equal(grams, string.Join(' ', Grams.Of(PlainText.Of(text))));

    [Theory]
    [InlineData("贰拾○壹", "二十〇一")]
    [InlineData("ＡＢＣ　１２３", "abc 123")]
    [InlineData("《征收》（2026）[一]", "《征收》〔2026〕〔一〕")]
    public void A_text_is_compared_as_it_is_meant_sign_by_sign(string text, string plain)
    {
        Assert.Equal(plain, PlainText.Of(text));
        Assert.Equal(text.Length, PlainText.Of(text).Length);
    }

    [Theory]
    [InlineData("95号", "n_95")]
    [InlineData("〔2026〕95", "n_2026_95")]
    [InlineData("[2026]第095号", "n_2026_95")]
    [InlineData("第95号", "n_95")]
    [InlineData("95号文件", null)]
    [InlineData("云政办〔2026〕95号", null)]
    public void A_number_is_known_however_people_say_it(string typed, string? mark) => Assert.Equal(mark, Marks.SoughtNumber(PlainText.Of(typed)));

    [Fact]
    public void A_document_bears_both_ways_of_its_number() => Assert.Equal(["n_95", "n_2026_95"], Marks.Number("云政办依申请〔2026〕95号"));

    [Fact]
    public void Operators_are_plain_text() =>
        Assert.Equal(["and", "or", "not", "near"], Sought.Of("\"AND\" -OR* NOT( NEAR/").Value.Words.Select(ways => TextRun.In(ways[0]).First().Of(ways[0])));

    [Fact]
    public void A_word_is_also_looked_for_as_others_say_it()
    {
        Assert.Contains("申领居民身份证", Otherwise("申领身份证"));
        Assert.Contains("申领身份证", Otherwise("申领居民身份证"));
        Assert.DoesNotContain(Otherwise("申领居民身份证"), way => way.Contains("居民居民", StringComparison.Ordinal));
        Assert.Empty(Otherwise("水库"));
    }

    [Fact]
    public void Nothing_is_said_that_nobody_says_or_that_is_found_anyway()
    {
        Assert.Equal(["户口本", "户口簿"], Otherwise("居民户口簿").Order(StringComparer.Ordinal));
        Assert.Equal(["环保", "环境保护"], Otherwise("生态环境保护").Order(StringComparer.Ordinal));
        Assert.Empty(Otherwise("身份证"));
    }

    [Fact]
    public void Each_word_is_named_with_its_own_other_ways_also_where_they_are_not_wanted()
    {
        var (loose, literal) = (Sought.Of("低保 水库 驾照").Value, Sought.Of("低保 水库 驾照", literally: true).Value);

        Assert.Equal(["低保：最低生活保障", "驾照：驾驶证、机动车驾驶证"], loose.Otherwise.Select(one => $"{one.Word}：{string.Join('、', one.Ways)}"));
        Assert.Equal([2, 1, 3], loose.Words.Select(ways => ways.Count));
        Assert.Equal(loose.Otherwise.Select(one => one.Word), literal.Otherwise.Select(one => one.Word));
        Assert.Equal([1, 1, 1], literal.Words.Select(ways => ways.Count));
    }

    static IEnumerable<string> Otherwise(string typed) => Sought.Of(typed).Value.Otherwise.SelectMany(one => one.Ways);

    [Fact]
    public void What_cannot_be_looked_for_is_refused_with_the_remedy()
    {
        Assert.Equal(Refusals.TooLong, Sought.Of(new string('水', 10_000)).Refusal);
        Assert.Equal(Refusals.TooLong, Sought.Of(new string('水', Sought.Longest + 1)).Refusal);
        Assert.True(Sought.Of(new string('水', Sought.Longest)).Succeeded);
        foreach (var nothing in new[] { "", "   ", "?!……（）", "\0" }) Assert.Equal(Refusals.NothingToFind, Sought.Of(nothing).Refusal);
    }
}
