using Disclosure.Law;
using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;

namespace Disclosure.Tests.Replies;

public sealed class Writing_the_letter
{
    [Fact]
    public void Lists_one_file_without_a_number_and_says_enclosure_once()
    {
        Assert.Equal(["附件：补偿方案.pdf"], EnclosureLines.Of(["附件1：补偿方案.pdf"]));
        Assert.Equal(["附件：1. 附件1.pdf", "2. 公示.pdf"], EnclosureLines.Of(["附件1.pdf", "公示.pdf"]));
    }

    [Fact]
    public void A_given_one_says_what_is_given_and_lists_it()
    {
        var letter = Letter("A2", "现提供该征地补偿安置方案全文。", enclosures: ["征地补偿安置方案.pdf"]);
        Assert.Equal("政府信息公开申请答复书", letter.Title);
        Assert.Equal("王秀英", letter.Addressee);
        Assert.Equal(
        [
            "本机关于2026年9月18日收到您提出的政府信息公开申请（云政办依申请〔2026〕1号），您申请公开“青山镇河东村土地征收补偿安置方案”。",
            "经审查，您申请公开的政府信息可以公开。根据《中华人民共和国政府信息公开条例》第三十六条第二项的规定，本机关予以公开，具体如下：",
            "现提供该征地补偿安置方案全文。",
            "现随本答复书提供上述信息，见附件。",
        ], letter.Paragraphs);
        Assert.Contains("也可以", letter.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_one_names_the_ground_and_puts_reconsideration_first()
    {
        var letter = Letter("C4", "该信息含有第三方的银行账户。\n\n经书面征求意见，第三方不同意公开。");
        Assert.Equal("政府信息不予公开告知书", letter.Title);
        Assert.Contains("第十五条、第三十六条第三项的规定，本机关决定不予公开，理由如下：", letter.Paragraphs[1], StringComparison.Ordinal);
        Assert.Equal(["该信息含有第三方的银行账户。", "经书面征求意见，第三方不同意公开。"], letter.Paragraphs.Skip(2));
        Assert.Contains("先向云溪县人民政府申请行政复议", letter.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A1", "经审查，本机关已经主动公开您申请公开的政府信息。根据《中华人民共和国政府信息公开条例》第三十六条第一项的规定，现将获取该信息的方式、途径告知如下：")]
    [InlineData("C3", "经审查，公开您申请的政府信息可能危及国家安全、公共安全、经济安全、社会稳定。根据《中华人民共和国政府信息公开条例》第十四条、第三十六条第三项的规定，本机关决定不予公开，理由如下：")]
    [InlineData("C8", "经审查，您申请公开的信息属于工商、不动产登记资料等信息，有关法律、行政法规对其获取有特别规定。根据《中华人民共和国政府信息公开条例》第三十六条第七项的规定，本机关不予公开，请您依照有关法律、行政法规的规定办理，具体如下：")]
    [InlineData("D1a", "经检索，本机关没有您申请公开的政府信息，该信息不存在。根据《中华人民共和国政府信息公开条例》第三十六条第四项的规定，本机关无法提供，现告知如下：")]
    public void Each_ground_is_said_in_whole_sentences(string ground, string said) => Assert.Equal(said, Letter(ground, "说明。").Paragraphs[1]);

    [Fact]
    public void No_ground_leaves_a_gap() =>
        Assert.All(DisclosureLaws.All.SelectMany(law => law.Grounds), ground =>
        {
            Assert.EndsWith("。", ground.Finding, StringComparison.Ordinal);
            Assert.EndsWith("：", ground.Decision, StringComparison.Ordinal);
            Assert.DoesNotContain('{', (ground.Finding + ground.Decision).Replace("{you}", "", StringComparison.Ordinal));
        });

    [Fact]
    public void One_that_is_not_held_names_the_proper_organ() => Assert.Equal(
        "该信息属于云溪县自然资源局（电话：0990-6010020）负责公开，建议您向其提出申请。",
        Letter("D1b", "经检索，本机关未制作、未获取该信息。", "云溪县自然资源局（电话：0990-6010020）").Paragraphs[^1]);

    [Fact]
    public void It_tells_of_the_supplement_and_the_extension()
    {
        var request = Sample.Received();
        request.AskSupplement(new("年份", Sample.Day("2026-09-21"), Sample.Day("2026-10-20"), null, null, null, ""), null);
        request.TakeSupplement(Sample.Day("2026-09-29"), "2025年", Sample.Day("2026-09-29"));
        request.ProposeExtension(new(10, "较多", Sample.Day("2026-09-30"), PersonId.New(), ExtensionState.Proposed), Sample.Day("2026-11-01"));
        request.DecideExtension(true, PersonId.New(), Sample.Day("2026-09-30"), Sample.Day("2026-11-01"));
        var opening = Letter("A1", "见县政府门户网站。", request: request).Paragraphs[0];
        Assert.EndsWith("经本机关于2026年9月21日告知，您于2026年9月29日作了补正。经本机关政府信息公开工作机构负责人同意，答复期限延长10个工作日。", opening, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_signed_reads_back_the_same()
    {
        var letter = Letter("A2", "附件含 <script>、𠮷 和 😀。", enclosures: ["表.xlsx"]);
        var read = ReplyLetter.Of(letter.ToJson());
        Assert.Equal(letter.ToJson(), read.ToJson());
        Assert.Equal(letter.Paragraphs, read.Paragraphs);
    }

    [Fact]
    public void A_draft_says_on_what_ground_in_whose_hands_and_what()
    {
        Assert.Equal(
            [ReplyRefusals.GroundMissing, ReplyRefusals.TextMissing, ReplyRefusals.SignerMissing],
            new DraftReply(default, 0, "", " ", null, null).Check());
        Assert.Equal(ReplyRefusals.OpinionMissing, Assert.Single(new ReturnReply(default, 0, "").Check()));
    }

    static ReplyLetter Letter(string ground, string text, string organ = "", IReadOnlyList<string>? enclosures = null, DisclosureRequest? request = null)
    {
        request ??= Sample.Received();
        var reply = new Reply(ReplyId.New(), request.Id, request.Region);
        reply.Draft(DisclosureLaws.On(Sample.Day("2026-09-18")).GroundOf(ground)!, text, organ, Actor.House(request.Region));
        return new LetterWriting(request, reply, "云政办依申请〔2026〕1号", "云溪县人民政府办公室", "云溪县人民政府", "云溪县人民法院").On(Sample.Day("2026-10-10"), enclosures ?? []);
    }
}
