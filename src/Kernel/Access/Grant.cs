namespace Kernel;

/// <summary>One capability and how far it reaches for the person who holds it.</summary>
public sealed record Grant(Permission Permission, Scope Scope);
