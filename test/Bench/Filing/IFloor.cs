namespace Bench.Filing;

/// <summary>The least that the same writes can cost: prepared statements in ADO.NET, through the same kind of queue, as durable.</summary>
interface IFloor : IAsyncDisposable
{
    Task Write(Written written, Dictionary<Guid, Guid> ids);
}
