using Kernel;
using Matters.Contracts;

namespace Matters.Cases;

/// <summary>How one thing done to many matters ended.</summary>
/// <param name="Done">How many it was done to.</param>
/// <param name="Numbers">Theirs, as far as one could see them before.</param>
/// <param name="Refused">Why not, for each of the others.</param>
sealed record BulkOutcome(int Done, IReadOnlyList<string> Numbers, IReadOnlyDictionary<MatterId, Refusal> Refused)
{
    /// <summary>More are counted and not named.</summary>
    const int MostNamed = 20;

    public string Said(BulkAct act) => Refused.Count == 0 ? $"{Done}件已{act.Text}。{Named(act)}" : $"{Done}件已{act.Text}，{Refused.Count}件没有办成，原因见下。{Named(act)}";

    string Named(BulkAct act) => Numbers.Count == 0 ? "" : $"已{act.Text}：{string.Join('、', Numbers.Take(MostNamed))}{(Numbers.Count > MostNamed ? "等" : "")}。";
}
