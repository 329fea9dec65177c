using System.ComponentModel.DataAnnotations;

namespace Disclosure;

/// <summary>What the office itself decides: section <c>Disclosure</c> of the configuration. None of it is law.</summary>
sealed class DisclosureSettings
{
    /// <summary>The office's own limit for confirming and registering what was filed online: the law's clock does not run before.</summary>
    [Required]
    public string RegisterWithin { get; set; } = "2wd";

    /// <summary>How long before the due day a request turns yellow.</summary>
    [Required]
    public string WarnBefore { get; set; } = "5wd";

    /// <summary>The same for a limit that is no longer than <see cref="WarnBefore"/>, such as that for registering: on its last working day.</summary>
    [Required]
    public string WarnBeforeShort { get; set; } = "1wd";

    /// <summary>The term for a supplement that the form proposes, in working days.</summary>
    [Range(1, 60)]
    public int SupplementDays { get; set; } = 15;

    /// <summary>After so many wrong tries a number is paused.</summary>
    [Range(1, 100)]
    public int WrongTries { get; set; } = 5;

    /// <summary>After so many wrong tries from one network address that address is paused.</summary>
    [Range(1, 10000)]
    public int WrongTriesOfAddress { get; set; } = 30;

    /// <summary>For so many minutes.</summary>
    [Range(1, 1440)]
    public int PauseMinutes { get; set; } = 15;

    /// <summary>The organ of reconsideration (行政复议机关) as letters name it; empty for the government whose house this is.</summary>
    public string ReviewOrgan { get; set; } = "";

    /// <summary>The court as letters name it.</summary>
    public string Court { get; set; } = "有管辖权的人民法院";

    /// <summary>The disclosure office as the guide names it (政府信息公开工作机构).</summary>
    public string OfficeName { get; set; } = "";

    public string OfficeAddress { get; set; } = "";

    public string OfficeHours { get; set; } = "";

    public string Telephone { get; set; } = "";

    public string Fax { get; set; } = "";

    public string Email { get; set; } = "";

    public string PostCode { get; set; } = "";
}
