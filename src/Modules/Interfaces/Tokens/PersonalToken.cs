using Kernel;

namespace Interfaces.Tokens;

/// <summary>By what an officer's own program acts as the officer in one post (访问令牌). Only its hash is kept.</summary>
sealed class PersonalToken
{
    PersonalToken()
    {
    }

    public PersonalTokenId Id { get; private init; }

    public PersonId Person { get; private init; }

    /// <summary>In which it acts; it ends with the officer's holding of it.</summary>
    public PostId Post { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>What was ticked, with blanks between.</summary>
    public string Rights { get; private init; } = "";

    public string Hash { get; private init; } = "";

    /// <summary>The account's when it was made; another one by now has ended it, as it has every session.</summary>
    public string Stamp { get; private init; } = "";

    public DateOnly LastDay { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>When it was last used, to the minute, and from where; written beside the calls.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    public string? UsedFrom { get; private set; }

    public RegionCode Region { get; private init; }

    public long Version { get; private set; }

    /// <param name="by">The officer, in the post in which it is to act.</param>
    public static PersonalToken Make(string hash, string stamp, TokenWish wish, Actor by, DateTimeOffset at) => new()
    {
        Id = Kernel.Id.New<PersonalTokenId>(),
        Person = by.Person!.Value,
        Post = by.Post!.Value,
        Name = Typed.Line(wish.Name),
        Rights = Ticked.Text(wish.Rights),
        Hash = hash,
        Stamp = stamp,
        LastDay = wish.LastDay!.Value,
        MadeAt = at,
        Region = by.Region,
    };

    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;

    /// <param name="stamp">The account's of this moment; null when there is none or it is closed.</param>
    public bool IsOpen(DateOnly today, string? stamp) => RevokedAt is null && LastDay >= today && Stamp == stamp;
}

/// <summary>What an officer says of a token that is to be made.</summary>
sealed record TokenWish(string? Name, IReadOnlyList<string> Rights, DateOnly? LastDay);
