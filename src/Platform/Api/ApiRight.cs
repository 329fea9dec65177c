using Kernel;

namespace Platform.Api;

/// <summary>Something that programs may be allowed to call (接口权限): declared by the module whose endpoints it opens, ticked for a client or a token, and what OAuth calls a scope.</summary>
/// <remarks>It stands on each of its endpoints: whoever comes without a token that has it is refused.</remarks>
/// <param name="Name">Stable, <c>api.matters</c>.</param>
/// <param name="Text">What it opens, in the office's Chinese: 读取待办和办件.</param>
/// <param name="Carries">The capabilities of the post that come along with it, as far as the post has them; no other one does.</param>
public sealed record ApiRight(string Name, string Text, params IReadOnlyList<Permission> Carries)
{
    public Permission Permission => new(Name);
}
