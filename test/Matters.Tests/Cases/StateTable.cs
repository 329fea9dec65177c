using Matters.Cases;
using Matters.Contracts;
using Testing;

namespace Matters.Tests.Cases;

/// <summary>The table of states and actions as the module's page shows it, made from the rules themselves.</summary>
static class StateTable
{
    const string Page = "docs/modules/matters.md";

    public static IReadOnlyList<string> Lines() =>
    [
        Row(["Action", "Who may", .. Enum.GetValues<MatterState>().Select(state => $"{MatterWords.Of(state)} `{state}`")]),
        Row(Enumerable.Repeat("---", 2 + Enum.GetValues<MatterState>().Length)),
        .. Enum.GetValues<MatterAction>().Select(action => Row(
            [$"{MatterWords.Of(action)} `{action}`", Who(action), .. Enum.GetValues<MatterState>().Select(state => Cell(state, action))])),
    ];

    /// <summary>The page's own table: its only one.</summary>
    public static IReadOnlyList<string> InThePage() => [.. File.ReadAllLines(Path.Combine(SourceTree.Root, Page)).Where(line => line.StartsWith('|'))];

    static string Cell(MatterState state, MatterAction action) =>
        MatterRules.Next(state, action) is not { } next ? "" : action == MatterAction.Unmerge ? "as before" : MatterWords.Of(next);

    static string Who(MatterAction action) => MatterGate.Requires(action) is not { } permission
        ? action == MatterAction.Warn ? "the house" : "as its kind says"
        : $"`{permission}`{(MatterGate.NeedsTheDesk(action) ? ", at the desk" : "")}";

    static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |".Replace("|  |", "| |", StringComparison.Ordinal).Replace("|  |", "| |", StringComparison.Ordinal);
}
