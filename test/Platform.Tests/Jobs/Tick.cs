using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;
using Platform.House;
using Platform.Jobs;

namespace Platform.Tests.Jobs;

/// <summary>What a run of the test's job leaves behind: which stretch it dealt with.</summary>
sealed class Tick(Guid id, string node, DateTimeOffset after, DateTimeOffset upTo, RegionCode region)
{
    public Guid Id { get; } = id;

    public string Node { get; } = node;

    public DateTimeOffset After { get; } = after;

    public DateTimeOffset UpTo { get; } = upTo;

    public RegionCode Region { get; } = region;
}

sealed class TickTable : IEntityTypeConfiguration<Tick>
{
    public void Configure(EntityTypeBuilder<Tick> builder) => builder.HasIndex(tick => tick.UpTo);
}

/// <param name="Fails">It has really written by then.</param>
sealed record LeaveTick(bool Fails) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class LeaveTickHandler(AppDb db, Watermarks watermarks, IOptions<HouseSettings> settings) : IHandle<LeaveTick, Done>
{
    public async Task<Result<Done>> Handle(LeaveTick command, CancellationToken ct)
    {
        var stretch = await watermarks.Take(LeaveTicks.Name, TimeSpan.FromHours(1), ct);
        db.Add(new Tick(Guid.CreateVersion7(), settings.Value.Node, stretch.After, stretch.UpTo, RegionCode.Parse("990100")));
        if (!command.Fails) return Done.It;

        await db.SaveChangesAsync(ct);
        throw new NotSupportedException("as asked");
    }
}

sealed class LeaveTicks(UseCases useCases, FailingTicks failing) : IHouseJob
{
    public static string Name => "test.leave-ticks";

    public static string Title => "测试";

    public static Rhythm Rhythm => new("* * * * * ?");

    public async Task Run(CancellationToken ct) => await useCases.Run<LeaveTick, Done>(new(failing.Now), ct);
}

/// <summary>Whether the next runs fail.</summary>
sealed class FailingTicks
{
    public bool Now { get; set; }
}
