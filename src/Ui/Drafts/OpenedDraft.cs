namespace Ui.Drafts;

/// <summary>That the form being shown was asked for with a draft.</summary>
/// <param name="Draft">Null when there is none of the officer's own.</param>
sealed record OpenedDraft(KeptDraft? Draft);
