using Kernel;
using Microsoft.AspNetCore.Http;

namespace Platform.Commands;

/// <summary>Tells who is behind a request: the officer of its session, or the public.</summary>
public interface IActorSource
{
    ValueTask<Actor> For(HttpContext context);
}
