using Kernel;

namespace Matters.Contracts;

/// <summary>What a module says when it opens a matter.</summary>
/// <param name="Kind">The key of a declared <see cref="MatterKind"/>.</param>
/// <param name="Lead">The unit that is answerable for it; the number is that of its organ, the nearest unit from here upwards that numbers documents.</param>
/// <param name="Applicant">Who asks, as lists show it; null when nobody outside does.</param>
/// <param name="Did">What happened, for the timeline: 在线提交申请.</param>
/// <param name="Step">What the lead unit must do first: 登记.</param>
public sealed record OpenMatter(string Kind, string Title, UnitId Lead, string? Applicant, string Did, string Step);
