using System.Diagnostics;

namespace Bench.Pages;

/// <summary>Asks at a steady rate whether or not earlier answers have come, and counts from the moment at which a question was due: so a slow answer does not hide those behind it.</summary>
static class OpenLoop
{
    /// <returns>Milliseconds, one a question.</returns>
    public static async Task<IReadOnlyList<double>> Ask(int perSecond, TimeSpan during, Func<int, Task> ask)
    {
        var began = Stopwatch.GetTimestamp();
        var asked = new List<Task<double>>();
        for (var i = 0; i < perSecond * during.TotalSeconds; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / perSecond);
            if (due - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } early) await Task.Delay(early);
            var number = i;
            asked.Add(Timed(() => ask(number), began, due));
        }

        return await Task.WhenAll(asked);
    }

    static async Task<double> Timed(Func<Task> ask, long began, TimeSpan due)
    {
        await ask();
        return (Stopwatch.GetElapsedTime(began) - due).TotalMilliseconds;
    }
}
