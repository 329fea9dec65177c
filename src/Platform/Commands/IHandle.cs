using Kernel;

namespace Platform.Commands;

/// <summary>Carries a command out. It changes aggregates and appends to the ledger; the pipeline alone saves.</summary>
/// <remarks>On SQLite it runs inside the house's single writer: it must not wait for anything slow (no file, network or hashing of passwords).</remarks>
public interface IHandle<TCommand, TResult>
    where TCommand : ICommand<TResult>
{
    Task<Result<TResult>> Handle(TCommand command, CancellationToken ct);
}
