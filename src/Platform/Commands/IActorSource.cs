using Kernel;
using Microsoft.AspNetCore.Http;

namespace Platform.Commands;

/// <summary>Tells who is behind a request: the officer of its session, or the public.</summary>
public interface IActorSource
{
    ValueTask<Actor> For(HttpContext context);

    /// <summary>Whether a request that is still being answered, such as a stream, would be taken for the same one again: signed in, in the same post, with the same rights.</summary>
    ValueTask<bool> IsStill(Actor actor, HttpContext context);
}
