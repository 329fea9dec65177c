using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.Visits;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Matters.Tests.Visits;

/// <summary>Who has opened a matter's page, beside those to whom it was sent.</summary>
public sealed class Who_has_opened_a_matter
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_kept_with_the_first_moment_and_the_last_day(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.InHand();
        Assert.Empty(await Opened(hall, matter, hall.Clerk));
        await Written(hall);
        var first = hall.House.Time.GetUtcNow();

        hall.House.Time.Advance(TimeSpan.FromDays(2));
        await Opened(hall, matter, hall.Clerk);
        await Written(hall);

        var visit = Assert.Single(await Opened(hall, matter, hall.Acting(hall.Organisation.Colleague)));
        Assert.Equal((hall.Organisation.Clerk, hall.Organisation.Section, first, new DateOnly(2026, 9, 20)), (visit.Person, visit.Unit!.Value, visit.FirstAt, visit.LastOn));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Costs_one_write_for_a_person_a_matter_and_a_day(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.InHand();
        for (var times = 0; times < 3; times++) await Opened(hall, matter, hall.Clerk);
        await Written(hall);
        await Opened(hall, matter, hall.Clerk);
        await Written(hall);

        Assert.Equal(("1", "1"), ($"{await hall.House.Value("SELECT count(*) FROM matters_visit")}", $"{await hall.House.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'NoteVisits'")}"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_told_to_nobody_who_may_not_see_the_matter_and_opens_no_door(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, neighbour) = (await hall.InHand(), hall.Acting(hall.Organisation.SchoolClerk));
        await Opened(hall, matter, hall.Clerk);
        await Written(hall);

        Assert.Empty((await hall.House.Ask<ReadVisits, IReadOnlyList<Visit>>(new(matter), neighbour)).Value);
        await hall.House.Run<NoteVisits, Done>(new([new(matter, neighbour.Person!.Value, neighbour.Unit, hall.House.Time.GetUtcNow(), new(2026, 9, 18), neighbour.Region)]));
        Assert.Equal(CommandRefusals.NotFound, (await hall.House.Ask<ReadMatter, MatterSheet>(new(matter), neighbour)).Refusal);
        Assert.Equal(CommandRefusals.NotPermitted, (await hall.House.Run<NoteVisits, Done>(new([]), hall.Clerk)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Stays_right_when_it_is_written_late_or_twice(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, at) = (await hall.InHand(), hall.House.Time.GetUtcNow());
        Opening On(int day) => new(matter, hall.Organisation.Clerk, null, at.AddDays(day), new DateOnly(2026, 9, 18).AddDays(day), TestHouse.Region);

        foreach (var day in new[] { 0, 3, 3, 1 }) Assert.True((await hall.House.Run<NoteVisits, Done>(new([On(day)]))).Succeeded);

        var visit = Assert.Single((await hall.House.Ask<ReadVisits, IReadOnlyList<Visit>>(new(matter), hall.Clerk)).Value);
        Assert.Equal((at, new DateOnly(2026, 9, 21)), (visit.FirstAt, visit.LastOn));
    }

    [Fact]
    public void Waits_until_it_is_written_and_is_then_not_asked_for_again_that_day()
    {
        var book = new VisitBook();
        var opening = new Opening(MatterId.New(), PersonId.New(), null, new(2026, 9, 18, 1, 0, 0, TimeSpan.Zero), new(2026, 9, 18), TestHouse.Region);

        book.Note(opening);
        Assert.Equal([opening], book.Waiting(10));
        Assert.Equal([opening], book.Waiting(10));
        book.Written([opening]);
        book.Note(opening with { At = opening.At.AddHours(1) });
        Assert.Empty(book.Waiting(10));
        book.Note(opening with { On = opening.On.AddDays(1) });
        Assert.Single(book.Waiting(10));
    }

    static Task Written(Hall hall) => hall.House.Services.GetRequiredService<VisitWriter>().Write(CancellationToken.None);

    /// <returns>Who had opened it before.</returns>
    static async Task<IReadOnlyList<Visit>> Opened(Hall hall, MatterId matter, Actor actor)
    {
        await using var scope = hall.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor);
        return (await scope.ServiceProvider.GetRequiredService<PageVisitor>().Open(matter, unattended: false, CancellationToken.None)).Value;
    }
}
