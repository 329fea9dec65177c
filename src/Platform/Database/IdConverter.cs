using Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Database;

/// <summary>A typed id is stored as its plain <see cref="Guid"/>.</summary>
sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
    where TId : struct, IId<TId>
{
    // An expression tree cannot call a static abstract member (CS8927), so it calls this.
    internal static TId From(Guid value) => TId.From(value);
}
