namespace Directory.Contracts;

/// <summary>Proposals to give grave rights, as whoever acts may see them.</summary>
public interface IRightsProposals
{
    /// <summary>The page on which they are decided.</summary>
    const string Address = "/desk/directory/proposals";

    /// <summary>What those say that may be seen; the others are left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> Visible(IReadOnlyCollection<Guid> proposals, CancellationToken ct);
}
