using Disclosure.Law;
using Disclosure.Replies;

namespace Disclosure.Tests.Law;

public sealed class The_law_of_the_day
{
    [Theory]
    [InlineData("2008-05-01", "15wd", "15wd", null)]
    [InlineData("2019-05-14", "15wd", "15wd", null)]
    [InlineData("2019-05-15", "20wd", "20wd", "7wd")]
    [InlineData("2026-11-23", "20wd", "20wd", "7wd")]
    public void Is_the_one_in_force_when_the_request_was_received(string received, string reply, string extension, string? notice)
    {
        var law = DisclosureLaws.On(Sample.Day(received));
        Assert.Equal((reply, extension, notice), (law.Reply.ToString(), law.Extension.ToString(), law.SupplementNotice?.ToString()));
    }

    [Fact]
    public void There_was_none_before() => Assert.Throws<ArgumentOutOfRangeException>(() => DisclosureLaws.On(Sample.Day("2008-04-30")));

    [Fact]
    public void Every_law_has_a_ground_for_each_kind_of_reply_under_a_code_of_its_own() => Assert.All(DisclosureLaws.All, law =>
    {
        Assert.Equal(Enum.GetValues<ReplyKind>(), law.Grounds.Select(ground => ground.Kind).Distinct().Order());
        Assert.Equal(law.Grounds.Count, law.Grounds.Select(ground => ground.Code).Distinct().Count());
        Assert.All(law.Grounds, ground => Assert.All([ground.Name, ground.Finding, ground.Decision, ground.Article], Assert.NotEmpty));
    });

    /// <summary>行政复议法 art. 23 and 34, in force since 2024-01-01: then a suit follows the decision, or its refusal, or silence.</summary>
    [Theory]
    [InlineData("2023-12-31", "Withheld", false)]
    [InlineData("2024-01-01", "Withheld", true)]
    [InlineData("2024-01-01", "Given", false)]
    [InlineData("2024-01-01", "NotHeld", false)]
    public void Reconsideration_comes_first_only_where_information_is_withheld(string replied, string kind, bool first)
    {
        var told = DisclosureLaws.RemediesOn(Sample.Day(replied)).For(Enum.Parse<ReplyKind>(kind), "云溪县人民政府", "云溪县人民法院");
        Assert.Equal(first, told.Contains("先向云溪县人民政府申请行政复议", StringComparison.Ordinal));
        Assert.Equal(!first, told.Contains("也可以自收到本答复书之日起六个月内向云溪县人民法院提起行政诉讼", StringComparison.Ordinal));
        Assert.Equal(first, told.Contains("不予受理、驳回申请或者受理后超过行政复议期限不作答复的", StringComparison.Ordinal));
        Assert.Contains("六十日内", told, StringComparison.Ordinal);
    }
}
