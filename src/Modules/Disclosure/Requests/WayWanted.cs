namespace Disclosure.Requests;

/// <summary>How the applicant wants to get the reply (获取方式).</summary>
enum WayWanted
{
    /// <summary>On this site, with the look-up code.</summary>
    Online,
    Email,
    Post,
    PickUp,
}
