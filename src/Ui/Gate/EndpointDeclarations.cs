using Microsoft.AspNetCore.Builder;

namespace Ui.Gate;

/// <summary>How an endpoint that is not a page says who may call it.</summary>
public static class EndpointDeclarations
{
    public static TBuilder Requires<TBuilder>(this TBuilder endpoint, string permission)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new RequiresAttribute(permission));

    public static TBuilder OpenToPublic<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new OpenToPublicAttribute());

    public static TBuilder ForStaff<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new ForStaffAttribute());
}
