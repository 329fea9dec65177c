using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Audit;
using Platform.Database;
using Platform.House;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Audit;

public sealed class Keeping_the_audit
{
    static readonly Dictionary<string, string?> SixMonths = new() { ["Audit:KeepMonths"] = "6" };

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Removes_what_is_older_and_the_chain_holds_for_what_is_left(Engine engine)
    {
        await using var house = await Aged(engine, SixMonths);
        Assert.True(await house.RunJob<KeepAudit>());
        await Link(house);

        Assert.Equal(7, await house.Look(db => db.Set<AuditRecord>().MinAsync(record => record.Position))); // three commands and their reactions are gone
        Assert.Equal(6, (await house.Look(db => db.Set<AuditBeginning>().SingleAsync())).Position);
        var verdict = await Verify(house);
        Assert.True(verdict.Whole, verdict.ToString());
        Assert.Equal(5, verdict.Records); // two commands, their reactions, and the removal itself

        Assert.True(await house.RunJob<KeepAudit>());
        await Link(house);
        Assert.Equal(5, (await Verify(house)).Records);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Still_finds_out_who_tampers_with_what_is_left_or_with_its_beginning(Engine engine)
    {
        await using var house = await Aged(engine, SixMonths);
        await house.Services.GetRequiredService<AuditAnchorer>().Anchor(TestContext.Current.CancellationToken);
        Assert.True(await house.RunJob<KeepAudit>());
        await Link(house);

        await house.Tamper("DELETE FROM platform_audit_record WHERE position = 7");
        Assert.Equal(AuditHarm.Missing, (await Verify(house)).First?.Harm);
        await house.Tamper("UPDATE platform_audit_beginning SET position = 7");
        Assert.Equal(AuditHarm.Altered, (await Verify(house)).First?.Harm);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Goes_on_with_the_chain_when_all_of_it_was_removed(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone, settings: SixMonths);
        await Make(house, 2);
        house.Time.Advance(TimeSpan.FromDays(300));
        Assert.True(await house.RunJob<KeepAudit>());
        await Make(house, 1);

        var verdict = await Verify(house);
        Assert.True(verdict.Whole, verdict.ToString());
        Assert.Equal(5, await house.Look(db => db.Set<AuditRecord>().MinAsync(record => record.Position)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keeps_everything_for_good_unless_it_is_told_otherwise(Engine engine)
    {
        await using var house = await Aged(engine, []);
        Assert.True(await house.RunJob<KeepAudit>());
        Assert.Equal(10, (await Verify(house)).Records);
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("6", true)]
    [InlineData("5", false)]
    [InlineData("-1", false)]
    public async Task Is_refused_for_less_than_six_months_at_the_start(string months, bool opens)
    {
        Dictionary<string, string?> settings = new() { ["Audit:KeepMonths"] = months };
        if (opens)
        {
            await using var house = await TestHouse.Open(Engine.Sqlite, ThingModule.Alone, settings: settings);
            Assert.Empty(UnfitSettings.Of(house.Services));
            return;
        }

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => TestHouse.Open(Engine.Sqlite, ThingModule.Alone, settings: settings));
        Assert.Equal([AuditSettings.TooShort], refused.Failures);
    }

    /// <summary>Three commands of last year, two of today, each with its reaction.</summary>
    static async Task<TestHouse> Aged(Engine engine, Dictionary<string, string?> settings)
    {
        var house = await TestHouse.Open(engine, ThingModule.Alone, settings: settings);
        await Make(house, 3);
        house.Time.Advance(TimeSpan.FromDays(200));
        await Make(house, 2);
        return house;
    }

    static async Task Make(TestHouse house, int many)
    {
        for (var i = 0; i < many; i++) await house.Run<MakeThing, Guid>(new("件"));
        await house.Delivered();
        await Link(house);
    }

    static Task Link(TestHouse house) => house.Services.GetRequiredService<AuditLinker>().Link(TestContext.Current.CancellationToken);

    static Task<AuditVerdict> Verify(TestHouse house) => house.Services.GetRequiredService<AuditVerification>().Verify(TestContext.Current.CancellationToken);
}
