using Kernel;

namespace Agenda.Feeds;

/// <summary>Every "no" of a feed.</summary>
static class Refusals
{
    public static readonly Refusal NoFeed = new("agenda.no-feed", "您现在没有日历订阅地址，不需要停用。如要在手机上看日历，请先生成地址。");
}
