using Disclosure.LookUps;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Disclosure.Tests.LookUps;

public sealed class Looking_up_a_request
{
    const string Unknown = "云政办依申请〔2026〕9999号";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Needs_the_number_and_the_telephone_or_address_that_were_left(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var (id, number, code) = await Filed(town);

        Assert.Equal(new LookedUp(new(id, false), false), await Look(town, number, Sample.Telephone));
        Assert.Equal(new LookedUp(new(id, true), false), await Look(town, number, Sample.Email, code));
        Assert.Equal(
            [LookUpRefusals.NumberMissing, LookUpRefusals.ContactMissing],
            (await town.House.Run<LookUpRequest, LookedUp>(new(" ", null, null), Town.Citizen)).Refusals);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Answers_alike_for_no_such_number_and_a_wrong_telephone_or_code(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var (_, number, _) = await Filed(town);
        var nothing = new LookedUp(null, false);

        Assert.Equal(nothing, await Look(town, Unknown, Sample.Telephone));
        Assert.Equal(nothing, await Look(town, number, "13911112222"));
        Assert.Equal(nothing, await Look(town, number, Sample.Telephone, "AAAA2222"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_paused_for_that_number_alone_after_five_wrong_tries(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var (id, number, code) = await Filed(town);
        var (other, otherNumber, _) = await Filed(town);
        for (var wrong = 0; wrong < 5; wrong++) Assert.False((await Look(town, number, "13911112222")).Paused);

        Assert.Equal(new LookedUp(null, true), await Look(town, number, Sample.Telephone, code)); // disclosure.look-up-paused on the page
        Assert.Equal(new(other, false), (await Look(town, otherNumber, Sample.Telephone)).Proof);

        town.House.Time.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(new(id, true), (await Look(town, number, Sample.Telephone, code)).Proof);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Counts_tries_that_come_at_once(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var (_, number, _) = await Filed(town);
        var looked = await Task.WhenAll(Enumerable.Range(0, 12).Select(i =>
            town.House.Run<LookUpRequest, LookedUp>(new(number, "13911112222", null), Town.Citizen with { Address = $"203.0.113.{i}" })));

        Assert.Equal(7, looked.Count(answer => answer.Value.Paused));
        Assert.Equal(5L, Convert.ToInt64(await town.House.Value("SELECT count(*) FROM disclosure_wrong_try"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Without_the_code_lets_nothing_be_changed(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var (id, _, _) = await Filed(town);

        var withdrawn = await town.House.Run<WithdrawRequest, Done>(new(new ApplicantProof(id, false)), Town.Citizen);

        Assert.Equal(LookUpRefusals.CodeNeeded, withdrawn.Refusal);
        Assert.Equal(MatterState.Filed, (await town.Matter(id)).State);
    }

    static async Task<LookedUp> Look(Town town, string number, string contact, string? code = null) =>
        (await town.House.Run<LookUpRequest, LookedUp>(new(number, contact, code), Town.Citizen)).Value;

    static async Task<(RequestId Id, string Number, string Code)> Filed(Town town)
    {
        var key = SubmissionKey.New();
        var id = (await town.File(Sample.Form(town.Office.Section) with { Key = key }, key)).Value;
        return (id, (await town.Matter(id)).Number!, town.House.Services.GetRequiredService<LookUpCodes>().For(key));
    }
}
