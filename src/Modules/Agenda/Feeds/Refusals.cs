using Kernel;

namespace Agenda.Feeds;

/// <summary>Every "no" of a feed.</summary>
static class Refusals
{
    public static readonly Refusal NoFeed = new("agenda.no-feed", "您现在没有日历订阅地址，不需要停用。如要在手机上看日历，请先生成地址。");

    public static readonly Refusal RenewedMeanwhile = new(
        "agenda.feed-renewed-meanwhile", "您打开本页之后，订阅地址已经在别处生成或更换过，这次没有再换，那个地址仍然有效。如果没有记下它，请在本页再点一次“更换地址”。", RefusalKind.Conflict);

    public static readonly Refusal EndedMeanwhile = new(
        "agenda.feed-ended-meanwhile", "您打开本页之后，订阅地址已经停用，这次没有生成新的。如果仍要订阅，请在本页再点一次“生成订阅地址”。", RefusalKind.Conflict);
}
