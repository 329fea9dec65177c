using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Directory.Accounts;

/// <summary>For which addresses passkeys are made and taken. The host name that a request bears is not asked: whoever sends it chooses it.</summary>
sealed class PasskeyPlace(IOptions<SignInSettings> settings) : IConfigureOptions<IdentityPasskeyOptions>
{
    const string Here = "localhost";

    IReadOnlyList<Uri> Addresses { get; } = [.. settings.Value.PasskeyAddresses.Select(address => new Uri(address, UriKind.Absolute))];

    /// <summary>The domain to which the keys belong: a browser signs for no other.</summary>
    public string Domain => Addresses is [var first, ..] ? first.IdnHost : Here;

    /// <summary>Where one opens the house to use them; null where nobody has said, and they are only for trying on the machine itself.</summary>
    public string? Address => Addresses is [var first, ..] ? first.GetLeftPart(UriPartial.Authority) : null;

    public bool Allows(string? origin)
    {
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var page)) return false;

        return Addresses.Count == 0 ? page is { Scheme: "http" or "https", Host: Here } : Addresses.Any(address => Origin(address) == Origin(page));
    }

    public void Configure(IdentityPasskeyOptions options)
    {
        options.ServerDomain = Domain;
        options.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && Allows(asked.Origin));
        options.UserVerificationRequirement = "required";
        options.ResidentKeyRequirement = "required";
        options.AttestationConveyancePreference = "none";
        options.AuthenticatorTimeout = PasskeyQuestion.Life;
    }

    static (string, string, int) Origin(Uri address) => (address.Scheme, address.IdnHost, address.Port);

    /// <summary>Each by https, or on this machine, and all of one domain.</summary>
    public static bool IsSound(IList<string> addresses)
    {
        var read = addresses.Select(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null).ToList();
        return read.TrueForAll(uri => uri is { Scheme: "https", HostNameType: UriHostNameType.Dns } or { Scheme: "http", Host: Here })
            && read.TrueForAll(uri => uri!.IdnHost == read[0]!.IdnHost || uri.IdnHost.EndsWith("." + read[0]!.IdnHost, StringComparison.Ordinal));
    }
}
