using Directory.Contracts;
using Kernel;
using Ui.Forms;

namespace Interfaces.Clients;

/// <summary>What an administrator types of a client, on the form that registers it and on its sheet.</summary>
sealed class ClientForm
{
    public string? Name { get; set; }

    /// <summary>The name of who answers for it.</summary>
    public string? Responsible { get; set; }

    /// <summary>Which of several who bear that name.</summary>
    public string? Person { get; set; }

    public List<string> Rights { get; set; } = [];

    public string? Networks { get; set; }

    public DateOnly? LastDay { get; set; }

    public static ClientForm Of(Client client, IDirectory directory) => new()
    {
        Name = client.Name,
        Responsible = directory.Person(client.Responsible)?.Name,
        Person = client.Responsible.ToString(),
        Rights = [.. Ticked.Read(client.Rights)],
        Networks = client.Networks.Replace(' ', '\n'),
        LastDay = client.LastDay,
    };

    /// <summary>Today's officers who bear exactly the name that was typed.</summary>
    public IReadOnlyList<PostHolding> Namesakes(IDirectory directory, RegionCode region) =>
        [.. directory.FindOfficers(Typed.Line(Responsible), region, int.MaxValue).Where(holding => holding.Person.Name == Typed.Line(Responsible)).DistinctBy(holding => holding.Person.Id)];

    /// <returns>Nobody where none bears the name; refused while it is not clear who of several is meant.</returns>
    public Result<ClientFacts> Facts(IReadOnlyList<PostHolding> namesakes)
    {
        var chosen = namesakes.FirstOrDefault(one => one.Person.Id.ToString() == Person) ?? (namesakes.Count == 1 ? namesakes[0] : null);
        return chosen is null && namesakes.Count > 1 ? ClientRefusals.SeveralOfThatName : new ClientFacts(Name, chosen?.Person.Id, Rights, Networks, LastDay);
    }

    public static IReadOnlyList<Choice> Choices(IReadOnlyList<PostHolding> namesakes, IDirectory directory) =>
        namesakes.Count < 2 ? [] : [.. namesakes.Select(one => new Choice(one.Person.Id.ToString(), $"{one.Person.Name}（{directory.PathOf(one.Unit.Id)} {one.Post.Name}）"))];
}
