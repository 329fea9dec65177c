namespace Kernel;

/// <summary>The answer of a command that has nothing to tell but that it happened.</summary>
public readonly record struct Done
{
    public static Done It => default;
}
