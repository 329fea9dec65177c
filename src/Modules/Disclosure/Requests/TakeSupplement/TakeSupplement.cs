using Kernel;
using Platform.Commands;
using Platform.Files;
using Ui.Marks;

namespace Disclosure.Requests;

/// <summary>The clerk enters a supplement that came by post or over the counter.</summary>
sealed record TakeSupplement(RequestId Request, long Seen, DateOnly? ReceivedOn, string? Answer) : ICommand<Done>
{
    public static Permission Requires => Rights.Handle;

    public IReadOnlyList<ReceivedFile> Files { get; init; } = [];

    public IEnumerable<Refusal> Check()
    {
        if (ReceivedOn is null) yield return Refusals.ReceivedMissing;
        foreach (var refusal in SupplementTaking.Check(Answer, Files)) yield return refusal;
    }
}

sealed class TakeSupplementHandler(RequestsInHand requests, SupplementTaking taking) : IHandle<TakeSupplement, Done>
{
    public async Task<Result<Done>> Handle(TakeSupplement command, CancellationToken ct)
    {
        var taken = await requests.Take(command.Request, RequestAction.TakeSupplement, command.Seen, ct);
        return taken.Refusal is { } refusal
            ? refusal
            : await taking.Take(taken.Value, command.ReceivedOn, new(command.Answer, command.Files), $"收到补正，收到日期为{Dates.FormalDay(command.ReceivedOn!.Value)}，答复期限重新起算", ct);
    }
}
