using Kernel;

namespace Interfaces.Clients;

/// <summary>What an administrator says of a client, when it is registered and later.</summary>
sealed record ClientFacts(string? Name, PersonId? Responsible, IReadOnlyList<string> Rights, string? Networks, DateOnly? LastDay)
{
    public IEnumerable<Refusal> Check()
    {
        foreach (var refusal in Naming.Check(Name, LastDay)) yield return refusal;
        if (Responsible is null) yield return ClientRefusals.ResponsibleUnknown;
        if (CallingNetworks.Wrong(Networks) is { } wrong) yield return ClientRefusals.NetworkMalformed(wrong);
        if (CallingNetworks.Text(Networks).Length > CallingNetworks.LongestText) yield return ClientRefusals.NetworksTooMany;
    }
}
