using Interfaces.Clients;

namespace Interfaces.Calling;

/// <summary>What a client was given by its secret, for a while.</summary>
/// <param name="Generation">Of the secret that it was given by.</param>
/// <param name="Rights">At most what is ticked for the client; less when it asked for less.</param>
sealed record AccessToken(ClientId Client, int Generation, DateTimeOffset Until, IReadOnlyList<string> Rights);
