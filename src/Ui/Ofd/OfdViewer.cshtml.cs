using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Gate;

namespace Ui.Ofd;

/// <summary>The frame in which a browser draws an OFD file. It holds nothing of anybody: the page around it, which may have the file, hands the bytes in.</summary>
/// <remarks>Of no origin, even when it is opened by itself: a script that hid in a file and got to run would have no cookies, no storage, no network and no page to reach.</remarks>
[OpenToPublic, ResponseCache(NoStore = true)]
sealed class OfdViewerPage : PageModel
{
    /// <summary>Names the script and the style that may be loaded: a page of no origin has no <c>'self'</c> that every browser understands.</summary>
    public string Nonce { get; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    public void OnGet()
    {
        Response.Headers.ContentSecurityPolicy =
            $"sandbox allow-scripts allow-modals; default-src 'none'; script-src 'nonce-{Nonce}'; style-src 'nonce-{Nonce}'; img-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
        Response.Headers.XFrameOptions = "SAMEORIGIN";
    }
}
