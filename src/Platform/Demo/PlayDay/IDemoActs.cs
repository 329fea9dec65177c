namespace Platform.Demo;

/// <summary>What people do in a working day of the demo county that is played: each module whose business it is brings its own. Found in the modules by itself.</summary>
public interface IDemoActs
{
    /// <summary>Lets somebody do the next thing, now, by the real command.</summary>
    /// <returns>Who did what, in the office's words; null when there was nothing to be done.</returns>
    Task<string?> Act(DemoHouse house, Random random, CancellationToken ct);
}
