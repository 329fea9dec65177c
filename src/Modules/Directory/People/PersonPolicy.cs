using Directory.Posts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Time;

namespace Directory.People;

/// <summary>Whom an officer's right reaches: the region's people, or those who are in a post of a unit within reach — and, so that they can be put into one, those who are in none.</summary>
sealed class PersonPolicy(AppDb db, HouseTime time)
{
    public async Task<bool> Reaches(Actor actor, Permission right, Person person, CancellationToken ct)
    {
        var reach = actor.Reach(right);
        if (reach is Scope.All || (reach is Scope.Region && person.Region == actor.Region)) return true;
        if (reach is null or Scope.Own || person.Region != actor.Region) return false;

        var today = time.Today;
        var units = await db.Set<Post>()
            .Where(post => post.Holdings.Any(holding => holding.Person == person.Id && (holding.To == null || holding.To >= today)))
            .Select(post => post.Unit)
            .ToListAsync(ct);
        return units.Count == 0 || units.Exists(unit => actor.Covers(right, unit, person.Region));
    }
}
