using Kernel;
using Microsoft.Extensions.Options;
using Platform.House;

namespace Platform.Commands;

/// <summary>Who acts in this scope: set by the web's middleware for a request and by the pipeline for a command.</summary>
public sealed class CurrentActor(IOptions<HouseSettings> settings)
{
    public Actor Actor { get; private set; } = Actor.Public(RegionCode.Parse(settings.Value.Region), null);

    public void Become(Actor actor) => Actor = actor;
}
