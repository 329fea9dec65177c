namespace Disclosure.Replies;

/// <summary>What a reply does (答复类型).</summary>
enum ReplyKind
{
    /// <summary>予以公开.</summary>
    Given,

    /// <summary>不予公开.</summary>
    Withheld,

    /// <summary>无法提供：本机关不掌握.</summary>
    NotHeld,
}
