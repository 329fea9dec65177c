namespace Disclosure.Requests;

/// <summary>Who asks (申请人).</summary>
/// <param name="SealedIdentity">The number of the identity document, encrypted: the key is not in the database.</param>
/// <param name="IdentityHint">The same number with its middle hidden, as it is shown.</param>
/// <param name="ContactPerson">Of a legal person; empty for a natural one.</param>
sealed record Applicant(
    ApplicantClass Class,
    string Name,
    IdentityKind IdentityKind,
    byte[] SealedIdentity,
    string IdentityHint,
    string ContactPerson,
    string Telephone,
    string Email,
    string PostalAddress);
