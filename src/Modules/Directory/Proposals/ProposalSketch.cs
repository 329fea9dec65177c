using System.Text.Json;
using Directory.Roles;
using Kernel;

namespace Directory.Proposals;

/// <summary>A proposal before it is one: the command, and what it says.</summary>
sealed record ProposalSketch(ProposedAct Act, string What, string Words)
{
    public PostId? Post { get; init; }

    public UnitId? Unit { get; init; }

    public RoleId? Role { get; init; }

    public PersonId? Person { get; init; }

    public static ProposalSketch Of<TCommand>(ProposedAct act, TCommand command, string words) => new(act, JsonSerializer.Serialize(command), words);
}
