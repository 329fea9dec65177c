using Interfaces.Clients;
using Kernel;
using Platform.Commands;
using Platform.Ledgers;

namespace Interfaces.Calling;

/// <summary>Writes down when clients and tokens were last used. Their versions stay: whoever has a form open has seen nothing else.</summary>
sealed record NoteCalls(IReadOnlyList<CallNote> Calls) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class NoteCallsHandler(Ledger ledger) : IHandle<NoteCalls, Done>
{
    static readonly Statement OfClient = Used("interfaces_client");
    static readonly Statement OfToken = Used("interfaces_personal_token");

    public Task<Result<Done>> Handle(NoteCalls command, CancellationToken ct)
    {
        // In one order, so that two nodes that write the same rows do not wait for each other.
        foreach (var call in command.Calls.OrderBy(call => call.Subject, StringComparer.Ordinal))
        {
            var id = Guid.Parse(call.Subject.Split(':')[1]);
            ledger.Append(call.Subject == new ClientId(id).Subject ? OfClient : OfToken, id, call.At, call.From);
        }

        return Task.FromResult<Result<Done>>(Done.It);
    }

    static Statement Used(string table) => new($"UPDATE {table} SET used_at = $2, used_from = $3 WHERE id = $1 AND (used_at IS NULL OR used_at < $2)", 3);
}
