namespace Interfaces.Clients;

/// <summary>A secret in the one answer that tells it.</summary>
sealed record NewSecret(ClientId Client, string Secret);
