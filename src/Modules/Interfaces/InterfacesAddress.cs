namespace Interfaces;

/// <summary>Where the module's pages are.</summary>
static class InterfacesAddress
{
    public const string Clients = "/desk/interfaces/clients";

    public const string NewClient = "/desk/interfaces/clients/new";

    public const string Tokens = "/desk/interfaces/tokens";

    /// <summary>What programs can call, for whoever writes one.</summary>
    public const string Reference = "/api";

    public static string Of(Clients.ClientId client) => $"{Clients}/{client.Value}";
}
