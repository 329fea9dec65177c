using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Platform.Modules;
using Platform.Numbering;
using Platform.Outbox;
using Platform.Reading;

namespace Platform.Tests.Writing;

public readonly record struct ThingId(Guid Value) : IId<ThingId>
{
    public static ThingId From(Guid value) => new(value);
}

/// <summary>The smallest aggregate there can be: the platform is tested without any module of the product.</summary>
sealed class Thing(ThingId id, string name, RegionCode region)
{
    public ThingId Id { get; } = id;

    public string Name { get; private set; } = name;

    public long? Number { get; private set; }

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public void Rename(string name) => Name = name;

    public void Take(long number) => Number = number;
}

sealed class ThingTable : IEntityTypeConfiguration<Thing>
{
    public void Configure(EntityTypeBuilder<Thing> builder) => builder.HasIndex(thing => thing.Number).IsUnique();
}

public sealed class ThingModule : IModule
{
    public static readonly ModuleList Alone = new([new ThingModule()]);

    public int Tier => 1;

    public void Register(IServiceCollection services, IConfiguration configuration) => services.AddSingleton<Gate>();
}

sealed record ThingMade(Guid Thing) : IEvent
{
    public static string Name => "test.thing-made";
}

/// <param name="Fate">
/// "": succeeds. "refuse", "throw", "clash": fails after it has really written. "commit": only its commit fails, where the test has laid
/// <see cref="CommitGuard"/>. "gate": waits in the middle. "fill": from
/// then on SQLite has no room for another page.
/// </param>
sealed record MakeThing(string Name, string Fate = "") : ICommand<Guid>
{
    public static Permission Requires => Permission.Public;

    public static readonly Refusal NameMissing = Refusal.Input("test.name-missing", nameof(Name), "请填写名称。");

    public static readonly Refusal Unwanted = new("test.unwanted", "不予办理。");

    public IEnumerable<Refusal> Check()
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return NameMissing;
    }
}

sealed class MakeThingHandler(AppDb db, Numbers numbers, Happenings happenings, Ledgers.Ledger ledger, Gate gate) : IHandle<MakeThing, Guid>
{
    static readonly UnitId Unit = UnitId.From(new Guid("00000000-0000-7000-8000-000000000001"));
    static readonly Ledgers.Statement SetNumber = new("UPDATE platform_tests_thing SET number = $2 WHERE id = $1", 2);

    public async Task<Result<Guid>> Handle(MakeThing command, CancellationToken ct)
    {
        if (command.Fate == "fill")
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1", ct);
            return MakeThing.Unwanted;
        }

        var thing = new Thing(Id.New<ThingId>(), command.Name, RegionCode.Parse("990100"));
        db.Add(thing);
        if (command.Fate.Length > 0) await db.SaveChangesAsync(ct);
        if (command.Fate == "refuse") return MakeThing.Unwanted;
        if (command.Fate.StartsWith("throw", StringComparison.Ordinal)) throw new NotSupportedException($"as asked: {command.Name}");
        if (command.Fate == "clash") db.Add(new Reacted(thing.Id.Value, thing.Region));

        if (command.Fate == "commit") await CommitGuard.Break(db, ct);
        if (command.Fate == "gate") await gate.Pass(ct);

        numbers.Ask(new("test", Unit, 2026), number => ledger.Append(SetNumber, thing.Id.Value, number));
        happenings.Tell(new ThingMade(thing.Id.Value));
        if (command.Fate == "clash") db.Add(new Reacted(Guid.Empty, thing.Region));
        return thing.Id.Value;
    }
}

/// <summary>What a subscriber leaves; a row with the empty id always stands there, so a second one clashes.</summary>
sealed class Reacted(Guid id, RegionCode region)
{
    public Guid Id { get; } = id;

    public RegionCode Region { get; } = region;
}

sealed class ReactedTable : IEntityTypeConfiguration<Reacted>
{
    public void Configure(EntityTypeBuilder<Reacted> builder) =>
        builder.HasData(new { Id = Guid.Empty, Region = RegionCode.Parse("990100") });
}

sealed class RememberThing(AppDb db) : IReact<ThingMade>
{
    public Task On(ThingMade happened, CancellationToken ct)
    {
        db.Add(new Reacted(happened.Thing, RegionCode.Parse("990100")));
        return Task.CompletedTask;
    }
}

sealed record RenameThing(ThingId Thing, string Name, long Version, bool Waits = false) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RenameThingHandler(AppDb db, Gate gate) : IHandle<RenameThing, Done>
{
    public async Task<Result<Done>> Handle(RenameThing command, CancellationToken ct)
    {
        if (await db.Set<Thing>().SingleOrDefaultAsync(thing => thing.Id == command.Thing, ct) is not { } thing) return CommandRefusals.NotFound;
        if (thing.Version != command.Version) return CommandRefusals.ChangedMeanwhile;
        if (command.Waits) await gate.Pass(ct);

        thing.Rename(command.Name);
        return Done.It;
    }
}

/// <summary>A read that leaves its trace.</summary>
sealed record LookAtThing(ThingId Thing) : IQuery<string>
{
    public static Permission Requires => Permission.Staff;

    public static bool Sensitive => true;

    public string? Subject => $"thing:{Thing.Value}";
}

sealed class LookAtThingAnswer(AppDb db) : IAnswer<LookAtThing, string>
{
    public async Task<Result<string>> Answer(LookAtThing query, CancellationToken ct) =>
        await db.Set<Thing>().Where(thing => thing.Id == query.Thing).Select(thing => thing.Name).SingleOrDefaultAsync(ct) is { } name
            ? name
            : CommandRefusals.NotFound;
}
