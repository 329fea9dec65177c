using Kernel;

namespace Directory.Contracts;

/// <summary>A post (岗位) in a unit: 局长, 科长, 科员. Rights belong to it, not to the person.</summary>
public sealed record PostView(PostId Id, string Name, PostRank Rank, UnitId Unit);
