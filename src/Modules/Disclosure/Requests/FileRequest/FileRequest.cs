using Kernel;
using Platform.Commands;
using Platform.Files;

namespace Disclosure.Requests;

/// <summary>A citizen or organisation asks online for information (art. 29).</summary>
sealed record FileRequest : ICommand<RequestId>
{
    public static Permission Requires => Permission.Public;

    public UnitId? Office { get; init; }

    public ApplicantClass Class { get; init; }

    public string? Name { get; init; }

    public IdentityKind IdentityKind { get; init; }

    public string? IdentityNumber { get; init; }

    public string? ContactPerson { get; init; }

    public string? Telephone { get; init; }

    public string? Email { get; init; }

    public string? PostalAddress { get; init; }

    public string? Subject { get; init; }

    public string? DocumentNumber { get; init; }

    public string? Description { get; init; }

    public FormWanted Form { get; init; }

    public WayWanted Way { get; init; }

    public IReadOnlyList<ReceivedFile> Files { get; init; } = [];

    /// <summary>The form's key, from which the look-up code follows.</summary>
    public required SubmissionKey Key { get; init; }

    public IEnumerable<Refusal> Check() => FormCheck.Of(this);
}
