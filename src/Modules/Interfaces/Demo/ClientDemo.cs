using Interfaces.Clients;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api;
using Platform.Demo;

namespace Interfaces.Demo;

/// <summary>One system that calls in a post's name. Nobody knows its secret: whoever wants to try gives it another one.</summary>
sealed class ClientDemo : IDemo
{
    const string Clerk = "clerk";

    public int Order => 50;

    public async Task Seed(DemoHouse house, CancellationToken ct)
    {
        var (clerk, rights) = await house.Use(services => Task.FromResult((
            services.GetServices<IDemoEntry>().FirstOrDefault(entry => entry.Key == Clerk)?.Who,
            services.GetRequiredService<ApiRights>().All.Select(right => right.Name).ToList())));
        if (clerk is not { Person: { } person, Post: { } post }) return;

        var facts = new ClientFacts("县统一受理平台", person, rights, "", house.Today.AddYears(1));
        await house.Run<RegisterClient, NewSecret>(Actor.House(house.Region), house.Now, new(Guid.CreateVersion7(), post, facts), ct);
    }
}
