namespace Disclosure.Requests;

/// <summary>Who asks, by the classes of the annual report (申请人类别).</summary>
enum ApplicantClass
{
    NaturalPerson,
    Business,
    Research,
    SocialOrganisation,
    LegalService,
    Other,
}
