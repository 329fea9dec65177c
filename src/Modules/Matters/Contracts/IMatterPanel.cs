using Kernel;

namespace Matters.Contracts;

/// <summary>What one kind of matter adds to the matter's page: its own facts and its own actions. Registered by the module whose kind it is.</summary>
public interface IMatterPanel
{
    /// <summary>The key of the <see cref="MatterKind"/>.</summary>
    string Kind { get; }

    /// <summary>Asked once the row policy has let the officer see the matter.</summary>
    /// <param name="against">
    /// Why the officer who looks may not do this now, by the one table of states and by whose desk the matter lies on; null when it may be
    /// done. The capability of a kind's own command is for the kind to ask.
    /// </param>
    /// <returns>Refused when it cannot be read now, or not be recorded that it was.</returns>
    Task<Result<MatterPanel>> For(MatterView matter, Func<MatterAction, Refusal?> against, CancellationToken ct);
}
