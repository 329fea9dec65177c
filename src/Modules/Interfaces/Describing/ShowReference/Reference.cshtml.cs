using System.Text.Json;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Platform.Api;
using Platform.Web;
using Ui.Gate;

namespace Interfaces.Describing;

/// <summary>What programs can call, to be read and printed (接口说明). It names no data, and so is open: whoever writes a program for an office need have no account here.</summary>
[OpenToPublic]
sealed class ReferencePage(DescriptionText description, ApiRights rights, IOptions<InterfacesSettings> settings, IOptions<WebSettings> web) : PageModel
{
    public ReferenceText Text { get; private set; } = null!;

    public IReadOnlyList<ApiRight> Rights => rights.All;

    public int TokenMinutes => settings.Value.TokenMinutes;

    public int CallsPerMinute => web.Value.ApiCallsPerMinute;

    /// <summary>As it is reached now.</summary>
    public string House => $"{Request.Scheme}://{Request.Host}{Request.PathBase}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        using var document = JsonDocument.Parse(await description.Text(ct));
        Text = ReferenceText.Of(document.RootElement, rights.TextOf);
    }
}
