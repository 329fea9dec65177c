namespace Kernel;

/// <summary>A capability that a command or query requires, <c>module.things.verb</c>. Declared by modules, granted to posts.</summary>
public readonly record struct Permission(string Name)
{
    /// <summary>Open to the public, without sign-in: a citizen's form, a public page.</summary>
    public static Permission Public { get; } = new("public");

    /// <summary>Any signed-in member of staff.</summary>
    public static Permission Staff { get; } = new("staff");

    /// <summary>The house itself: jobs, reactions, demo data. Nobody can be granted it.</summary>
    public static Permission House { get; } = new("house");

    public override string ToString() => Name;
}
