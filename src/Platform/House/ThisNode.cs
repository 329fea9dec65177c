using Kernel;
using Microsoft.Extensions.Options;

namespace Platform.House;

/// <summary>This process among the nodes of the house, for what it does by itself.</summary>
sealed class ThisNode(IOptions<HouseSettings> settings, TimeProvider time)
{
    public string Name => settings.Value.Node;

    public Actor Actor { get; } = Actor.House(RegionCode.Parse(settings.Value.Region));

    public DateTimeOffset Now => time.GetUtcNow();
}
