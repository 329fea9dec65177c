namespace Ui.Layouts;

/// <summary>What stands at the foot of every public page: section <c>Site</c> of the configuration. What is empty is left out.</summary>
public sealed class SiteSettings
{
    /// <summary>The name of the platform, as staff see it.</summary>
    public string Name { get; set; } = "政务一体化平台";

    /// <summary>主办单位; the authority's office unless said otherwise.</summary>
    public string? Sponsor { get; set; }

    /// <summary>承办单位.</summary>
    public string? Undertaker { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    /// <summary>网站标识码.</summary>
    public string? SiteCode { get; set; }

    /// <summary>ICP 备案号.</summary>
    public string? Icp { get; set; }

    /// <summary>公安备案号.</summary>
    public string? PoliceRecord { get; set; }
}
