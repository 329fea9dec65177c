using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Database;

namespace Platform.Reading;

/// <summary>
/// A query of EF's that is worked out once: <c>new(() => EF.CompileAsyncQuery((AppDb db, RequestId id) => …))</c>. For what nearly every command
/// reads, since EF otherwise looks through the expression each time.
/// </summary>
/// <remarks>EF binds what it compiles to one model, and a process may have several houses.</remarks>
public sealed class KnownQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    readonly ConditionalWeakTable<IModel, TQuery> known = [];

    public TQuery On(AppDb db) => known.GetValue(db.Model, _ => compile());
}
