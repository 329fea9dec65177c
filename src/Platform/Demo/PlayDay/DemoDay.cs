using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Demo;

/// <summary>Plays a working day of the demo county: its hours pass quickly, but what is done is done now, and bears the time at which it was done.</summary>
public sealed class DemoDay(DemoHouse house, IServiceScopeFactory scopes)
{
    static readonly TimeOnly Opening = new(8, 30);
    static readonly TimeOnly Noon = new(12, 0);
    static readonly TimeOnly Afternoon = new(14, 30);
    static readonly TimeOnly Closing = new(17, 30);

    /// <summary>The longest that nothing happens, in minutes of the day.</summary>
    const int Quiet = 6;

    /// <param name="pause">Lets so many minutes of the played day pass.</param>
    /// <param name="tell">Hears each line.</param>
    /// <returns>How many things were done.</returns>
    public async Task<int> Play(Func<int, CancellationToken, Task> pause, Func<string, Task> tell, CancellationToken ct)
    {
        var random = DemoHouse.RandomFor(house.Now.ToString("O", CultureInfo.InvariantCulture));
        var (clock, done) = (Opening, 0);
        while (clock < Closing)
        {
            if (await Act(random, ct) is { } did)
            {
                await tell($"{clock:HH:mm} {did}");
                done++;
            }

            var minutes = random.Next(1, Quiet + 1);
            await pause(minutes, ct);
            clock = Later(clock, minutes);
        }

        return done;
    }

    /// <summary>Nothing happens over noon.</summary>
    static TimeOnly Later(TimeOnly clock, int minutes) => clock.AddMinutes(minutes) is var next && clock < Noon && next >= Noon ? Afternoon : next;

    async Task<string?> Act(Random random, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var acts = scope.ServiceProvider.GetServices<IDemoActs>().ToList();
        try
        {
            return acts.Count == 0 ? null : await acts[random.Next(acts.Count)].Act(house, random, ct);
        }
        catch (DemoRefusedException)
        {
            // A visitor who plays along was quicker.
            return null;
        }
    }
}
