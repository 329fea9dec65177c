using Kernel;
using Platform.Commands;
using Platform.Files;
using Platform.Ledgers;

namespace Search.Files;

/// <summary>Notes that the text of a file is being read, or what came of it.</summary>
sealed record KeepFileText(ContentHash Hash, FileTextState State, string Body = "") : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class KeepFileTextHandler(Ledger ledger, Acting acting) : IHandle<KeepFileText, Done>
{
    static readonly Statement Keep = new("UPDATE search_file_text SET state = $2, body = $3, at = $4 WHERE hash = $1", 4);

    public Task<Result<Done>> Handle(KeepFileText command, CancellationToken ct)
    {
        ledger.Append(Keep, command.Hash.Hex, command.State, command.Body, acting.Now);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
