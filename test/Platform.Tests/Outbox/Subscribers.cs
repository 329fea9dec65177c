using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Commands;
using Platform.Database;
using Platform.Outbox;

namespace Platform.Tests.Outbox;

/// <summary>What a subscriber noted of an event, in the order in which it met them.</summary>
sealed class Heard(Guid id, string subscriber, string what, RegionCode region)
{
    public Guid Id { get; } = id;

    public long Order { get; private set; }

    public string Subscriber { get; } = subscriber;

    public string What { get; } = what;

    public RegionCode Region { get; } = region;

    public void Is(long order) => Order = order;
}

sealed class HeardTable : IEntityTypeConfiguration<Heard>
{
    public void Configure(EntityTypeBuilder<Heard> builder) => builder.HasIndex(heard => new { heard.Subscriber, heard.Order }).IsUnique();
}

sealed record Said(string What) : IEvent
{
    public static string Name => "test.said";
}

sealed record Sung(string What) : IEvent
{
    public static string Name => "test.sung";
}

/// <summary>Tells the words one by one, every other one as a song.</summary>
sealed record Speak(params string[] Words) : ICommand<Done>
{
    public static Permission Requires => Permission.Public;
}

sealed class SpeakHandler(Happenings happenings) : IHandle<Speak, Done>
{
    public Task<Result<Done>> Handle(Speak command, CancellationToken ct)
    {
        for (var i = 0; i < command.Words.Length; i++)
        {
            if (i % 2 == 0) happenings.Tell(new Said(command.Words[i]));
            else happenings.Tell(new Sung(command.Words[i]));
        }

        return Task.FromResult<Result<Done>>(Done.It);
    }
}

sealed class Listener(AppDb db) : IReact<Said>, IReact<Sung>
{
    public Task On(Said happened, CancellationToken ct) => Note(db, nameof(Listener), happened.What, ct);

    public Task On(Sung happened, CancellationToken ct) => Note(db, nameof(Listener), happened.What, ct);

    public static async Task Note(AppDb db, string subscriber, string what, CancellationToken ct)
    {
        var heard = new Heard(Guid.CreateVersion7(), subscriber, what, RegionCode.Parse("990100"));
        heard.Is(await db.Set<Heard>().CountAsync(one => one.Subscriber == subscriber, ct));
        db.Add(heard);
    }
}

/// <summary>Cannot bear some words, after it has really written.</summary>
sealed class Critic(AppDb db, Moods moods) : IReact<Said>
{
    public async Task On(Said happened, CancellationToken ct)
    {
        await Listener.Note(db, nameof(Critic), happened.What, ct);
        if (happened.What == moods.Ponders) await Task.Delay(Timeout.Infinite, ct);
        if (happened.What == moods.Asks) await db.Database.ExecuteSqlRawAsync("SET LOCAL statement_timeout = 50; SELECT pg_sleep(5)", ct);
        if (happened.What != moods.Hates) return;

        await db.SaveChangesAsync(ct);
        throw new NotSupportedException(happened.What);
    }
}

/// <summary>What the critic cannot bear now.</summary>
sealed class Moods
{
    public string? Hates { get; set; }

    /// <summary>What it never comes to an end with.</summary>
    public string? Ponders { get; set; }

    /// <summary>What it asks PostgreSQL so long about that it is cut short.</summary>
    public string? Asks { get; set; }
}
