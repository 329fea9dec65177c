using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Tries that come at once all count: one that finds the account just changed is judged anew.</summary>
static class JudgingAnew
{
    const int Rounds = 50;

    public static async Task<Result<TResult>> Judge<TCommand, TResult>(this UseCases useCases, TCommand command, CancellationToken ct)
        where TCommand : ICommand<TResult>
    {
        for (var round = 1; ; round++)
        {
            var judged = await useCases.Run<TCommand, TResult>(command, ct);
            if (round == Rounds || judged.Refusal?.Code != CommandRefusals.ChangedMeanwhile.Code) return judged;
        }
    }
}
