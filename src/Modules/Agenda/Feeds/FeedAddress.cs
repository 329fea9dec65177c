namespace Agenda.Feeds;

/// <summary>Where a feed is; whoever knows the secret reads it.</summary>
static class FeedAddress
{
    public const string Pattern = "/calendar/{secret}.ics";

    public static string Of(string secret) => $"/calendar/{secret}.ics";
}
