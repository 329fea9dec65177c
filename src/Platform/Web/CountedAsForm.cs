using Microsoft.AspNetCore.Builder;

namespace Platform.Web;

/// <summary>Marks an endpoint that the public reads by a secret: trying secrets counts against the same limit as sending forms.</summary>
sealed class CountedAsForm
{
    public static readonly CountedAsForm Mark = new();
}

public static class CountingEndpoints
{
    /// <summary>Whoever asks it without being signed in may do so no oftener than forms are sent.</summary>
    public static TBuilder CountsAsForm<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(CountedAsForm.Mark);
}
