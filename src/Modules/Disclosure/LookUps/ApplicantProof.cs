using Disclosure.Requests;

namespace Disclosure.LookUps;

/// <summary>That somebody without an account has shown to be the applicant of a request. Comes out of a look-up, or of its ticket.</summary>
/// <param name="ByCode">Also knew the code; number and telephone alone show only where the request stands.</param>
sealed record ApplicantProof(RequestId Request, bool ByCode);
