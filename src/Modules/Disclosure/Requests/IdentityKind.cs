namespace Disclosure.Requests;

/// <summary>What an applicant shows who he or she is with (身份证明).</summary>
enum IdentityKind
{
    /// <summary>居民身份证, or a residence permit with the same kind of number.</summary>
    ResidentCard,
    Passport,
    HongKongMacaoPermit,
    TaiwanPermit,

    /// <summary>统一社会信用代码 of a legal person.</summary>
    CreditCode,
    Other,
}
