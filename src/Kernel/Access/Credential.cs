namespace Kernel;

/// <summary>By what a program acts: as the audit names the thing, and as people call it.</summary>
/// <param name="Subject">A kind and an id, <c>client:…</c>.</param>
/// <param name="Name">对接系统“县统一受理平台”.</param>
public sealed record Credential(string Subject, string Name);
