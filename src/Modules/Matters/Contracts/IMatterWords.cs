using Platform.Files;

namespace Matters.Contracts;

/// <summary>What the matters of one kind say beyond what every matter has, for the full-text index. Registered by the module whose kind it is.</summary>
/// <remarks>
/// Whoever may see the matter finds it by this and is shown parts of it: what not all of them may read does not belong into it, nor what identifies
/// the applicant beyond the name. It is read anew whenever something is done to the matter.
/// </remarks>
public interface IMatterWords
{
    /// <summary>The key of the <see cref="MatterKind"/>.</summary>
    string Kind { get; }

    /// <summary>Of each of these matters; one that says nothing more may be left out.</summary>
    Task<IReadOnlyDictionary<MatterId, MatterWriting>> Of(IReadOnlyList<MatterView> matters, CancellationToken ct);
}

/// <summary>What a kind has in writing about one matter.</summary>
/// <param name="Lines">One thing a line.</param>
/// <param name="Files">The kind's own files: their names are found, and what can be read of them.</param>
public sealed record MatterWriting(IReadOnlyList<string> Lines, IReadOnlyList<Attachment> Files)
{
    /// <summary>Nothing more than every matter has.</summary>
    public static MatterWriting Nothing { get; } = new([], []);
}
