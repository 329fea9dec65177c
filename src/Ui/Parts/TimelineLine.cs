using Ui.Marks;

namespace Ui.Parts;

/// <summary>One entry of a timeline as it is shown: <c>&lt;partial name="_Timeline" model="lines" /&gt;</c>.</summary>
/// <param name="Who">Person, post and unit as of that day: 王秀英（综合科科长）.</param>
/// <param name="Did">What was done, in two to eight characters: 登记, 交办, 申请延期.</param>
public sealed record TimelineLine(DateTimeOffset At, string Who, string Did, string? Opinion = null)
{
    /// <summary>One more line of facts, such as to whom it went or until when.</summary>
    public string? Detail { get; init; }

    public Tone Tone { get; init; } = Tone.Blue;

    public IReadOnlyList<FileLine> Files { get; init; } = [];
}
