using Microsoft.Extensions.DependencyInjection;
using Platform.Demo;
using WebTesting;

namespace Site;

/// <summary>Somebody whose view of every route is kept in the matrix: the public, and whomever the demo house lets one be.</summary>
sealed record Role(string Name, Visitor Visitor)
{
    public static async Task<IReadOnlyList<Role>> All(WebHouse demo)
    {
        var roles = new List<Role> { new("公众", demo.Visit()) };
        await using var scope = demo.Services.CreateAsyncScope();
        foreach (var entry in scope.ServiceProvider.GetServices<IDemoEntry>().Where(entry => entry.Account is not null).OrderBy(entry => entry.Order))
        {
            var visitor = demo.Visit();
            await visitor.Enter(entry.Key);
            roles.Add(new(entry.Title, visitor));
        }

        return roles;
    }
}
