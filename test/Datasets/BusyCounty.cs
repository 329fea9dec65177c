using Directory.Accounts;
using Directory.Posts;
using Microsoft.EntityFrameworkCore;
using Testing;

namespace Datasets;

/// <summary>The demo county as the program makes it, whose clerk has very many matters besides: for asking its pages. Its days are those of the day on which it was made.</summary>
public sealed class BusyCounty(int matters) : IDataset
{
    /// <summary>Whose desk is busy: an account of the demo county.</summary>
    public const string Clerk = "clerk";

    public string Name => $"county-{matters}";

    public DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public async Task Fill(TestHouse house)
    {
        await using (var program = ProductProcess.Start(house.Data, demo: true, house.Database)) await program.FirstPage();
        var clerk = await house.Look(db => db.Set<Account>().SingleAsync(account => account.UserName == Clerk));
        var post = await house.Look(db => db.Set<Post>().Include(one => one.Holdings).SingleAsync(one => one.Holdings.Any(holding => holding.Person == clerk.Person)));
        await new BusyMatters(matters, post.Unit.Value, clerk.Person.Value, clerk.Region, Now).Fill(house);
    }
}
