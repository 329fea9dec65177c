using Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Api;

/// <summary>Every right to call that the modules of this program have declared. Nothing else can be ticked.</summary>
public sealed class ApiRights(IEnumerable<ApiRight> declared)
{
    public IReadOnlyList<ApiRight> All { get; } = [.. declared.OrderBy(right => right.Name, StringComparer.Ordinal)];

    public bool Has(string name) => All.Any(right => right.Name == name);

    public string TextOf(string name) => All.FirstOrDefault(right => right.Name == name)?.Text ?? name;

    /// <summary>What a program may do that acts in a post: what was ticked, and of the post's capabilities those that come along with it.</summary>
    public IReadOnlyList<Grant> Within(IReadOnlyList<Grant> post, IReadOnlyCollection<string> ticked)
    {
        var rights = All.Where(right => ticked.Contains(right.Name)).ToList();
        return [.. rights.Select(right => new Grant(right.Permission, Scope.Own)), .. post.Where(grant => rights.Any(right => right.Carries.Contains(grant.Permission)))];
    }
}

/// <summary>Where a module declares what of it programs may call: in its <c>Register</c>.</summary>
public static class ApiRightDeclarations
{
    public static IServiceCollection AddApiRights(this IServiceCollection services, params ReadOnlySpan<ApiRight> rights)
    {
        foreach (var right in rights) services.AddSingleton(right);
        return services;
    }
}
