using Kernel;

namespace Platform.Reading;

/// <summary>Answers a query. It reads without tracking and applies the row policy of the aggregate it reads.</summary>
public interface IAnswer<TQuery, TResult>
    where TQuery : IQuery<TResult>
{
    Task<Result<TResult>> Answer(TQuery query, CancellationToken ct);
}
