using System.ComponentModel.DataAnnotations;

namespace Platform.House;

/// <summary>What this house is and where it keeps its things: section <c>House</c> of the configuration.</summary>
public sealed class HouseSettings
{
    /// <summary>The folder of the embedded database, the files, the keys and the anchors.</summary>
    [Required]
    public string Data { get; set; } = "data";

    /// <summary>A PostgreSQL connection string; empty means the embedded SQLite in <see cref="Data"/>.</summary>
    public string Database { get; set; } = "";

    /// <summary>The region that rows made here belong to.</summary>
    [RegularExpression("^([0-9]{6}|[0-9]{9}|[0-9]{12})$")]
    public string Region { get; set; } = "000000";

    /// <summary>The authority's time zone: legal dates are days there.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";

    /// <summary>The name of the government whose house this is.</summary>
    public string Authority { get; set; } = "示例县人民政府";

    /// <summary>Fill an empty database with demo data. In any other it does nothing.</summary>
    public bool Demo { get; set; }

    /// <summary>For how many years the departments and townships of the demo county have received requests; 0 for the county's own office alone.</summary>
    [Range(0, 2)]
    public int DemoYears { get; set; } = 2;

    /// <summary>Play a working day in a demo house: its people file, register, hand on, comment and answer while one looks on.</summary>
    public bool DemoDay { get; set; }

    /// <summary>How many minutes of the played day pass in one minute.</summary>
    [Range(1, 600)]
    public int DemoPace { get; set; } = 60;

    /// <summary>This node's name in audit chains; every node of a cluster has its own.</summary>
    public string Node { get; set; } = "1";

    /// <summary>Whether this node takes part in running the jobs. One that does not leaves them to the others.</summary>
    public bool RunsJobs { get; set; } = true;

    /// <summary>A command that holds the write road longer is told of in the log.</summary>
    [Range(0.1, 3600)]
    public double SlowCommandSeconds { get; set; } = 2;

    /// <summary>A command that holds the write road longer is stopped, and nothing of it is kept.</summary>
    [Range(0.1, 3600)]
    public double LongestCommandSeconds { get; set; } = 30;

    /// <summary>The largest that the embedded database may grow, so that it cannot fill the disk; 0 means without limit.</summary>
    [Range(0, 1_000_000)]
    public int LargestDatabaseMegabytes { get; set; }

    /// <summary>How long a delivered event is kept.</summary>
    [Range(1, 3650)]
    public int KeepDeliveredEventsDays { get; set; } = 30;
}
