using Kernel;

namespace Calendar.Contracts;

/// <summary>The one definition of a light; a list that filters by colour uses the same bounds.</summary>
public static class Lights
{
    /// <summary>Red: due &lt; now. Yellow: warn ≤ now ≤ due. Green: before the warning, or without one. None: nothing is due.</summary>
    public static Light Of(DateTimeOffset now, DateTimeOffset? warn, DateTimeOffset? due)
    {
        if (due is null) return Light.None;
        if (due < now) return Light.Red;
        return warn <= now ? Light.Yellow : Light.Green;
    }
}
