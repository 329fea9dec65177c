using Directory.Contracts;
using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Sends a matter to people to be read (送阅).</summary>
sealed record CirculateMatter(MatterId Matter, IReadOnlyList<PersonId> Readers, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check()
    {
        if (Readers.Count == 0) yield return Refusals.ReaderMissing;
        foreach (var refusal in OpinionText.Check(Opinion, required: false)) yield return refusal;
    }
}

sealed class CirculateMatterHandler(MattersInHand matters, Reading reading, IDirectory directory) : IHandle<CirculateMatter, Done>
{
    public async Task<Result<Done>> Handle(CirculateMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Circulate, command.Matter, null, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var readers = command.Readers.Distinct().ToList();
        var names = new List<string>();
        foreach (var reader in readers)
        {
            if (directory.Person(reader) is not { } person || directory.HoldingsOf(reader).Count == 0) return Refusals.ReaderUnknown;
            names.Add(person.Name);
        }

        var done = taken.Value.Do(MatterAction.Circulate, $"送{string.Join('、', names)}阅", OpinionText.Of(command.Opinion));
        if (done.Succeeded) await reading.Send(taken.Value.Row, readers, ct);
        return done;
    }
}
