namespace Platform.Telemetry;

/// <summary>Who may look at the house's figures: section <c>Telemetry</c> of the configuration.</summary>
public sealed class TelemetrySettings
{
    /// <summary>Whether <c>/metrics</c> answers at all.</summary>
    public bool Metrics { get; set; } = true;

    /// <summary>Addresses that may read <c>/metrics</c> beside this machine itself and whoever may read the health page.</summary>
    public IList<string> Scrapers { get; } = [];

    /// <summary>Where figures and traces are sent by OTLP, <c>http://collector:4317</c>; empty means nowhere.</summary>
    public string Otlp { get; set; } = "";
}
