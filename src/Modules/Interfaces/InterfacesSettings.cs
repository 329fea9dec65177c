using System.ComponentModel.DataAnnotations;

namespace Interfaces;

/// <summary>How programs call: section <c>Interfaces</c> of the configuration.</summary>
sealed class InterfacesSettings
{
    /// <summary>How long what a client was given by its secret is good for.</summary>
    [Range(1, 1440)]
    public int TokenMinutes { get; set; } = 60;

    /// <summary>For how many days ahead an officer may make a token of his or her own; 0 for none at all, and those that there are open nothing.</summary>
    [Range(0, 366)]
    public int PersonalTokenDays { get; set; } = 90;

    public TimeSpan TokenLife => TimeSpan.FromMinutes(TokenMinutes);
}
