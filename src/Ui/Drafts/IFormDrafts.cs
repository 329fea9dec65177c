using Kernel;

namespace Ui.Drafts;

/// <summary>Keeps what was typed into a form of the desk until it is sent. Registered by the module that keeps drafts; without one no form offers it.</summary>
public interface IFormDrafts
{
    /// <summary>Takes a POST of the form itself.</summary>
    string Address { get; }

    /// <summary>A draft of the present officer's own; null when there is none of this page.</summary>
    /// <param name="page">The address of the form.</param>
    Task<KeptDraft?> Find(Guid draft, string page, CancellationToken ct);

    /// <summary>Keeps what was typed as a draft of the present officer's, in the one from which the form was opened or in a new one.</summary>
    Task<Result<Guid>> Keep(DraftSlip slip, IReadOnlyDictionary<string, string[]> fields, CancellationToken ct);

    /// <summary>The form has been accepted: its draft is not needed any more.</summary>
    Task Sent(Guid draft, string page, CancellationToken ct);
}

/// <summary>What was typed into a form, by the names of its fields.</summary>
public sealed record KeptDraft(Guid Id, IReadOnlyDictionary<string, string[]> Fields, DateTimeOffset SavedAt);
