using Kernel;
using WebTesting;

namespace Site;

/// <summary>Somebody whose view of every route is kept in the matrix.</summary>
sealed record Role(string Name, Func<WebHouse, Actor?> Actor)
{
    public static IReadOnlyList<Role> All { get; } =
    [
        new("公众", _ => null),
        new("无权工作人员", _ => WebHouse.Officer()),
        new("全权工作人员", house => house.Almighty()),
    ];
}
