using Directory.Administrators;
using Directory.Contracts;
using Directory.Posts;
using Directory.Roles;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Database;
using Testing;

namespace Directory.Tests.Administrators;

/// <summary>Whatever is appointed, granted, changed and ended, in whatever order: nobody comes to two administrations on one day.</summary>
public sealed class Any_sequence_of_changes
{
    const int Horizon = 12;

    static readonly DateOnly Today = new(2026, 9, 18);

    [Theory]
    [InlineData(1, 60)]
    [InlineData(7919, 60)]
    public void Leaves_everybody_with_one(int seed, int sequences)
    {
        var refused = 0;
        for (var i = 0; i < sequences; i++) refused += Play(new Random(seed + i));
        Assert.InRange(refused, sequences, int.MaxValue);
    }

    /// <returns>How many changes were refused.</returns>
    static int Play(Random random)
    {
        var (roles, posts, people) = (Several(4, RoleId.New), Several(5, PostId.New), Several(4, PersonId.New));
        var (now, refused) = (new Separation(Today, [], [], [], people.ToHashSet()), 0);
        for (var step = 0; step < 40; step++)
        {
            var next = Change(now, random, roles, posts, people);
            if (next.NewSince(now) is not null) refused++;
            else now = next;
            Assert.All(Enumerable.Range(0, Horizon), day => Assert.All(people, person => Assert.InRange(Kinds(now, person, Today.AddDays(day)).Count, 0, 1)));
        }

        return refused;
    }

    static Separation Change(Separation now, Random random, RoleId[] roles, PostId[] posts, PersonId[] people)
    {
        var role = roles[random.Next(roles.Length)];
        var post = posts[random.Next(posts.Length)];
        var from = Today.AddDays(random.Next(-4, Horizon));
        switch (random.Next(4))
        {
            case 0:
                return now.WithTerm(new(HoldingId.New(), post, people[random.Next(people.Length)], from, random.Next(3) == 0 ? null : from.AddDays(random.Next(5))));
            case 1:
                return now.WithPost(post, roles.Where(_ => random.Next(3) == 0));
            case 2:
                return now.WithRole(role, random.Next(4) == 0 ? [] : [new(role, new(new("any.right"), Scope.Unit), (Administration)random.Next(3))]);
            default:
                return now.Terms is [] ? now : now.WithTerm(Ended(now.Terms[random.Next(now.Terms.Count)], random));
        }
    }

    static Term Ended(Term term, Random random) => term with { To = new[] { term.From.AddDays(random.Next(4)), term.To ?? DateOnly.MaxValue }.Min() };

    /// <summary>By the days, one after the other, as nobody would reckon who had to be quick.</summary>
    static HashSet<Administration> Kinds(Separation separation, PersonId person, DateOnly day) =>
        [.. from term in separation.Terms
            where term.Person == person && term.From <= day && (term.To is null || day <= term.To)
            from carried in separation.Carried
            where carried.Post == term.Post
            from right in separation.Rights
            where right.Role == carried.Role
            select right.Administration!.Value];

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_everybody_of_a_house_with_one(Engine engine)
    {
        await using var three = await Three.Open(engine);
        var random = new Random(20260918);
        var roles = three.Roles.Values.Append(await three.Role("业务角色", Rights.Organisation)).ToArray();
        var posts = three.Posts.Values.Append(await three.Office.Post(three.Office.Section, "甲", PostRank.Member)).Append(await three.Office.Post(three.Office.Section, "乙", PostRank.Deputy)).ToArray();
        var people = new[] { await three.Office.Person("一"), await three.Office.Person("二"), await three.Office.Person("三") };
        var outcomes = new List<Refusal?>();
        for (var step = 0; step < 45; step++) outcomes.Add(await Act(three, random, roles, posts, people));

        Assert.Contains(outcomes, refusal => refusal is null);
        Assert.Contains(outcomes, refusal => refusal?.Code == "directory.person-of-two-administrations");
        var capabilities = three.House.Services.GetRequiredService<Capabilities>();
        foreach (var day in Enumerable.Range(0, Horizon).Select(Today.AddDays))
        {
            Assert.All(people, person => Assert.InRange(three.Office.Ask(directory => directory.HoldingsOf(person, day).SelectMany(holding => directory.ActorIn(holding).Grants)
                .Select(grant => capabilities.Of(grant.Permission)!.Administration).OfType<Administration>().Distinct().ToList()).Count, 0, 1));
        }
    }

    static async Task<Refusal?> Act(Three three, Random random, RoleId[] roles, PostId[] posts, PersonId[] people)
    {
        var (post, person, from) = (posts[random.Next(posts.Length)], people[random.Next(people.Length)], Today.AddDays(random.Next(-2, Horizon)));
        return random.Next(5) switch
        {
            0 => (await three.Grant(post, [.. roles.Where(_ => random.Next(3) == 0)])).Refusal,
            1 => (await three.Change(roles[^1], random.Next(2) == 0 ? Rights.Organisation : Rights.Units)).Refusal,
            _ => (await three.House.Run<Appoint, HoldingId>(new(post, person, from, from.AddDays(random.Next(4))))).Refusal,
        };
    }

    static T[] Several<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => make())];
}
