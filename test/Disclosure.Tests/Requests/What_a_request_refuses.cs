using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Files;
using Testing;

namespace Disclosure.Tests.Requests;

/// <summary>What only the whole of law, directory and matter can refuse.</summary>
public sealed class What_a_request_refuses
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_a_reply_on_a_ground_that_its_law_does_not_know(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await InHand(town);
        Assert.Equal(ReplyRefusals.GroundUnknown, await Drafting(town, id, "Z9", town.Leader.Person));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_a_reply_to_be_signed_by_who_may_not(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await InHand(town);
        Assert.Equal(ReplyRefusals.SignerUnknown, await Drafting(town, id, "A2", town.SecondClerk.Person));
        Assert.Equal(ReplyRefusals.SignerUnknown, await Drafting(town, id, "A2", PersonId.New()));
        Assert.Equal(Stage.InHand, await town.StageOf(id));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_an_extension_that_nobody_but_its_proposer_could_approve(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await InHand(town);
        var head = Town.Acting(town.Head) is var actor ? actor with { Grants = [.. actor.Grants, new(new("matters.manage"), Scope.Unit)] } : null!;
        var proposed = await town.House.Run<ProposeExtension, Done>(new(id, await town.Seen(id), 10, "需要调阅档案"), head);
        Assert.Equal(Refusals.NobodyApproves, proposed.Refusal);
        Assert.Null((await town.Request(id)).Extension);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_every_step_that_its_stage_does_not_allow(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await InHand(town);
        var seen = await town.Seen(id);
        Assert.Equal(Refusals.NotInThisStage(Stage.InHand, RequestAction.TakeSupplement), (await town.Do<TakeSupplement, Done>(town.Clerk, new(id, seen, Sample.Day("2026-09-18"), "补充"))).Refusal);
        Assert.Equal(Refusals.NotInThisStage(Stage.InHand, RequestAction.DeemAbandoned), (await town.Do<DeemAbandoned, Done>(town.Clerk, new(id, seen))).Refusal);
        await town.Must<WithdrawRequest, Done>(Town.Citizen, new(new(id, true)));
        Assert.Equal(Refusals.NotInThisStage(Stage.Withdrawn, RequestAction.Withdraw), (await town.House.Run<WithdrawRequest, Done>(new(new(id, true)), Town.Citizen)).Refusal);
    }

    [Fact]
    public void Is_what_the_table_of_stages_does_not_name()
    {
        Assert.Equal(["登记", "申请人撤回"], Allowed(Stage.Filed));
        Assert.Equal(["告知补正", "提请延期", "审批延期", "拟写答复", "申请人撤回"], Allowed(Stage.InHand));
        Assert.Equal(["收到补正", "视为放弃", "申请人撤回"], Allowed(Stage.AwaitingSupplement));
        Assert.Equal(["提请延期", "审批延期", "退回修改", "签发答复", "申请人撤回"], Allowed(Stage.AwaitingSignature));
        Assert.Equal(["制发答复"], Allowed(Stage.AwaitingIssue));
        Assert.All([Stage.Replied, Stage.Abandoned, Stage.Withdrawn, Stage.Merged], settled => Assert.Empty(Allowed(settled)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_a_letter_that_says_other_than_what_was_signed(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await InHand(town);
        Assert.Null(await Drafting(town, id, "A2", town.Leader.Person));
        await town.Must<SignReply, Done>(town.Leader, new(id, await town.Seen(id), null));
        var other = await town.House.Services.GetRequiredService<MadeFiles>().Keep("<p>另一封信</p>"u8.ToArray(), "答复书.html", FileTypes.Page, TestContext.Current.CancellationToken);

        Assert.Equal(ReplyRefusals.OtherLetter, (await town.Do<IssueReply, Done>(town.Clerk, new(id, await town.Seen(id), other))).Refusal);
        Assert.Equal(Stage.AwaitingIssue, await town.StageOf(id));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_a_file_that_goes_with_a_reply_that_gives_nothing(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await InHand(town);
        var files = town.House.Services.GetRequiredService<MadeFiles>();
        var secret = await files.Keep("银行账户"u8.ToArray(), "账户.html", FileTypes.Page, TestContext.Current.CancellationToken);
        async Task<Refusal?> Draft(string ground, params ReceivedFile[] with) =>
            (await town.Do<DraftReply, ReplyId>(town.Clerk, new(id, await town.Seen(id), ground, "理由如下。", null, town.Leader.Person) { Files = with })).Refusal;

        Assert.Equal(ReplyRefusals.FilesWithNothingGiven, await Draft("C4", secret));
        Assert.Equal(ReplyRefusals.FilesWithNothingGiven, await Draft("D1a", secret));
        Assert.Null(await Draft("A2", secret));

        // What was given shall not stay when the reply is written anew and gives nothing.
        await town.Must<ReturnReply, Done>(town.Leader, new(id, await town.Seen(id), "不宜公开"));
        var given = FileId.From(Guid.Parse((string)(await town.House.Value("SELECT CAST(id AS varchar(36)) FROM platform_file_reference WHERE owner_kind = 'disclosure.reply'"))!));
        var kept = await town.Do<DraftReply, ReplyId>(town.Clerk, new(id, await town.Seen(id), "C4", "理由如下。", null, town.Leader.Person) { Kept = [given] });
        Assert.Equal(ReplyRefusals.FilesWithNothingGiven, kept.Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_the_signature_of_a_reply_that_gives_nothing_and_holds_a_file(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await InHand(town);
        var file = await town.House.Services.GetRequiredService<MadeFiles>().Keep("银行账户"u8.ToArray(), "账户.html", FileTypes.Page, TestContext.Current.CancellationToken);
        await town.Must<DraftReply, ReplyId>(town.Clerk, new(id, await town.Seen(id), "A2", "现提供全文。", null, town.Leader.Person) { Files = [file] });
        await town.House.Tamper($"UPDATE disclosure_reply SET ground = 'C4', kind = {(int)ReplyKind.Withheld}"); // a draft from before it was refused

        Assert.Equal(ReplyRefusals.FilesNotToBeGiven, (await town.Do<SignReply, Done>(town.Leader, new(id, await town.Seen(id), null))).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_a_supplement_without_words_and_files(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await InHand(town);
        await town.Must<AskSupplement, Done>(town.Clerk, new(id, await town.Seen(id), "请写明年份", 15));
        Assert.Equal(Refusals.SupplementEmpty, (await town.House.Run<SendSupplement, Done>(new(new(id, true), " \n"), Town.Citizen)).Refusal);
        Assert.Equal(Refusals.SupplementEmpty, (await town.Do<TakeSupplement, Done>(town.Clerk, new(id, await town.Seen(id), Sample.Day("2026-09-18"), null))).Refusal);
        Assert.Equal(Stage.AwaitingSupplement, await town.StageOf(id));
    }

    static IEnumerable<string> Allowed(Stage stage) => Enum.GetValues<RequestAction>().Where(action => RequestRules.Allow(stage, action)).Select(RequestWords.Of);

    static async Task<RequestId> InHand(Town town)
    {
        var id = (await town.File()).Value;
        await town.Must<RegisterRequest, Done>(town.Clerk, new(id, await town.Seen(id), Sample.Day("2026-09-18")));
        return id;
    }

    static async Task<Refusal?> Drafting(Town town, RequestId id, string ground, PersonId signer) =>
        (await town.Do<DraftReply, ReplyId>(town.Clerk, new(id, await town.Seen(id), ground, "现提供全文。", null, signer))).Refusal;
}
