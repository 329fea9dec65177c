using Kernel;

namespace Interfaces.Clients;

/// <summary>A system of another office (对接系统) that calls in the name of a post. Of its secrets only hashes are kept.</summary>
sealed class Client
{
    Client()
    {
    }

    public ClientId Id { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>In whose name it acts; another post is another client.</summary>
    public PostId Post { get; private init; }

    /// <summary>Who answers for it.</summary>
    public PersonId Responsible { get; private set; }

    /// <summary>What was ticked, with blanks between.</summary>
    public string Rights { get; private set; } = "";

    /// <summary>From where it may call, with blanks between; empty for anywhere.</summary>
    public string Networks { get; private set; } = "";

    /// <summary>The last day on which it may call.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>The hash of the secret.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>Counts the secrets: what was given by an earlier one is known by its number.</summary>
    public int Generation { get; private set; }

    public DateTimeOffset SecretAt { get; private set; }

    /// <summary>The hash of the secret before, which is good for a while beside the present one.</summary>
    public string? OlderSecret { get; private set; }

    public DateTimeOffset? OlderUntil { get; private set; }

    /// <summary>Stopped by an administrator: it is refused from this moment on.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    public DateTimeOffset RegisteredAt { get; private init; }

    /// <summary>When it last called, to the minute, and from where; written beside the calls.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    public string? UsedFrom { get; private set; }

    public RegionCode Region { get; private init; }

    public long Version { get; private set; }

    public static Client Register(ClientId id, PostId post, ClientFacts facts, string secret, Actor by, DateTimeOffset at)
    {
        var client = new Client { Id = id, Post = post, Secret = secret, Generation = 1, SecretAt = at, RegisteredAt = at, Region = by.Region };
        client.Become(facts);
        return client;
    }

    public void Become(ClientFacts facts) =>
        (Name, Responsible, Rights, Networks, LastDay) = (Typed.Line(facts.Name), facts.Responsible!.Value, Ticked.Text(facts.Rights), CallingNetworks.Text(facts.Networks), facts.LastDay!.Value);

    /// <summary>Under another secret; the one before is good for as long as was said, and one that was stopped begins anew.</summary>
    public void Renew(string secret, DateTimeOffset at, TimeSpan overlap)
    {
        var keeps = overlap > TimeSpan.Zero && StoppedAt is null;
        (OlderSecret, OlderUntil) = (keeps ? Secret : null, keeps ? at + overlap : null);
        (Secret, Generation, SecretAt, StoppedAt) = (secret, Generation + 1, at, null);
    }

    public void Stop(DateTimeOffset at) => (StoppedAt, OlderSecret, OlderUntil) = (at, null, null);

    /// <returns>Which of its secrets this is; null for none.</returns>
    public int? GenerationOf(string hash, DateTimeOffset now) =>
        Credentials.AreSame(hash, Secret) ? Generation
        : OlderUntil > now && Credentials.AreSame(hash, OlderSecret) ? Generation - 1
        : null;

    /// <summary>What was given by that secret is still good.</summary>
    public bool Honours(int generation, DateTimeOffset now) => generation == Generation || (generation == Generation - 1 && OlderUntil > now);

    public bool IsOpen(DateOnly today) => StoppedAt is null && LastDay >= today;
}
