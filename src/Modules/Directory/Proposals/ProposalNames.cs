using Ui.Marks;

namespace Directory.Proposals;

static class ProposalNames
{
    public static string Name(this ProposalState state) => state switch
    {
        ProposalState.Open => "待核准",
        ProposalState.Agreed => "已核准",
        ProposalState.Refused => "不同意",
        ProposalState.Withdrawn => "已撤回",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static Tone ToneOf(ProposalState state) => state switch
    {
        ProposalState.Agreed => Tone.Green,
        ProposalState.Refused => Tone.Red,
        _ => Tone.Grey,
    };
}
