using System.ComponentModel.DataAnnotations;

namespace Platform.Web;

/// <summary>How the house is reached: section <c>Web</c> of the configuration.</summary>
public sealed class WebSettings
{
    const long Megabyte = 1024 * 1024;

    /// <summary>Browsers come by https, directly or through a proxy: cookies are then bound to it and to this host alone.</summary>
    public bool Https { get; set; }

    /// <summary>The proxies in front of this node, whose word about the caller's address is believed.</summary>
    public IList<string> Proxies { get; } = [];

    /// <summary>The most that a form without files may send; a page that takes files says its own limit by <c>[RequestSizeLimit]</c>.</summary>
    [Range(1024, long.MaxValue)]
    public long LargestForm { get; set; } = 10 * Megabyte;

    /// <summary>How many forms one address may send in a minute without being signed in; a hall with one address for many needs more.</summary>
    [Range(1, int.MaxValue)]
    public int PublicPostsPerMinute { get; set; } = 60;

    /// <summary>How many calls one client, or one person's own token, may make on this node in a minute.</summary>
    [Range(1, int.MaxValue)]
    public int ApiCallsPerMinute { get; set; } = 300;

    /// <summary>The name of a cookie. The prefix makes browsers refuse it over plain http and from a sibling host.</summary>
    public string CookieName(string name) => Https ? "__Host-" + name : name;
}
